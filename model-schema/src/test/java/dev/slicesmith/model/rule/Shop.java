package dev.slicesmith.model.rule;

/** A small model without findings, to be spoilt by tests. */
final class Shop {

    static final String MODEL = """
            model: Shop
            types: {CartId: uuid, Price: {type: decimal, min: 0}}
            streams: {Cart: {id: CartId}}
            commands:
              AddItem: {fields: {cart: CartId, item: string, price: Price}}
              SubmitCart: {fields: {cart: CartId}}
              PublishCart: {fields: {cart: CartId}}
            events:
              CartCreated: {fields: {cart: CartId}}
              ItemAdded: {fields: {cart: CartId, item: string, price: Price}}
              CartSubmitted: {fields: {cart: CartId, submittedAt: {type: instant, generated: now}}}
              CartPublished: {fields: {cart: CartId}}
            views:
              Carts: {key: cart, fields: {cart: CartId, total: Price, items: int}}
              CartsToPublish: {key: cart, fields: {cart: CartId, submittedAt: instant}}
            slices:
              - name: Add item
                command: AddItem
                state:
                  created: {type: boolean, on: {CartCreated: "true"}}
                  items: {type: int, on: {ItemAdded: state.items + 1}}
                rules:
                  - {reject: CartFull, when: state.items >= 3}
                emits:
                  - {event: CartCreated, when: "!state.created"}
                  - ItemAdded
                scenarios:
                  - name: the first item creates the cart
                    when: {AddItem: {cart: c1}}
                    then: [CartCreated, ItemAdded]
                  - name: a cart takes three items
                    given: [{ItemAdded: {cart: c1}}, {ItemAdded: {cart: c1}}, {ItemAdded: {cart: c1}}]
                    when: {AddItem: {cart: c1}}
                    then: [CartFull]
              - name: Carts
                view: Carts
                on:
                  CartCreated:
                  ItemAdded: {set: {total: row.total + event.price, items: row.items + 1}}
                scenarios:
                  - name: items are counted
                    given: [{CartCreated: {cart: c1}}, {ItemAdded: {cart: c1}}]
                    then: [{Carts: {cart: c1, items: 1}}]
              - name: Submit cart
                command: SubmitCart
                emits: [CartSubmitted]
              - name: Carts to publish
                view: CartsToPublish
                on: {CartSubmitted: , CartPublished: {delete: true}}
              - name: Publish cart
                todo: CartsToPublish
                command: PublishCart
                emits: [CartPublished]
            """;

    private Shop() {}

    /** The model with one text replaced, which must be there. */
    static String with(String text, String other) {
        if (!MODEL.contains(text)) {
            throw new IllegalArgumentException("not in the model: " + text);
        }
        return MODEL.replace(text, other);
    }

    /** The model with slices added at its end. */
    static String plus(String slices) {
        return MODEL + slices.indent(2);
    }
}
