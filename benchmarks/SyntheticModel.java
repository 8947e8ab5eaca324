/**
 * Writes a model of any size, always the same: {@code java benchmarks/SyntheticModel.java 300 > model.yaml}.
 *
 * <p>Three slices make an account: one opens it, one changes it under a rule, one shows it. Each has scenarios, five for
 * three slices, which is what models of people have.
 */
public final class SyntheticModel {

    private final StringBuilder types = new StringBuilder("types:\n  Amount: {type: decimal, min: 0}\n");
    private final StringBuilder streams = new StringBuilder("streams:\n");
    private final StringBuilder commands = new StringBuilder("commands:\n");
    private final StringBuilder events = new StringBuilder("events:\n");
    private final StringBuilder errors = new StringBuilder("errors:\n");
    private final StringBuilder views = new StringBuilder("views:\n");
    private final StringBuilder slices = new StringBuilder("slices:\n");

    private SyntheticModel() {}

    /** Prints a model with as many slices as the argument says. */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        SyntheticModel model = new SyntheticModel();
        for (int slice = 0; slice < count; slice += 3) {
            model.account(slice / 3, Math.min(3, count - slice));
        }
        System.out.print(model.text(count));
    }

    private String text(int count) {
        return "model: Synthetic " + count + "\npackage: com.example.synthetic\n"
                + types + streams + commands + events + errors + views + slices;
    }

    private void account(int number, int sliceCount) {
        String n = Integer.toString(number);
        types.append("  Account").append(n).append("Id: uuid\n");
        streams.append("  Account").append(n).append(": {id: Account").append(n).append("Id}\n");
        open(n);
        if (sliceCount > 1) {
            deposit(n);
        }
        if (sliceCount > 2) {
            show(n);
        }
    }

    private void open(String n) {
        commands.append(filled("  OpenAccount#: {fields: {account: Account#Id, owner: string, limit: Amount}}\n", n));
        events.append(filled("  Account#Opened: {fields: {account: Account#Id, owner: string, limit: Amount}}\n", n));
        slices.append(filled("""
                  - name: Open account #
                    actor: Clerk
                    screen: Accounts #
                    command: OpenAccount#
                    emits: [Account#Opened]
                    scenarios:
                      - name: account # is opened
                        when:
                          OpenAccount#: {account: a1, owner: Ada, limit: 100}
                        then:
                          - Account#Opened: {account: a1, owner: Ada, limit: 100}
                """, n));
    }

    private void deposit(String n) {
        commands.append(filled("  Deposit#: {fields: {account: Account#Id, amount: Amount}}\n", n));
        events.append(filled("  Deposit#Made: {fields: {account: Account#Id, amount: Amount}}\n", n));
        errors.append(filled("  Account#NotOpen: {message: \"There is no account #\"}\n", n));
        slices.append(filled("""
                  - name: Make deposit #
                    actor: Clerk
                    screen: Account #
                    command: Deposit#
                    state:
                      open: {on: {Account#Opened: "true"}}
                    rules:
                      - {reject: Account#NotOpen, when: "!state.open"}
                    emits: [Deposit#Made]
                    scenarios:
                      - name: a deposit is made to account #
                        given:
                          - Account#Opened: {account: a1, owner: Ada, limit: 100}
                        when:
                          Deposit#: {account: a1, amount: 5}
                        then:
                          - Deposit#Made: {account: a1, amount: 5}
                      - name: no deposit is made to account # before it is open
                        when:
                          Deposit#: {account: a1, amount: 5}
                        then:
                          - Account#NotOpen
                """, n));
    }

    private void show(String n) {
        views.append(filled(
                "  Balance#: {key: account, fields: {account: Account#Id, owner: string, balance: decimal}}\n", n));
        slices.append(filled("""
                  - name: Balance #
                    view: Balance#
                    on:
                      Account#Opened: {set: {balance: "0"}}
                      Deposit#Made: {create: false, set: {balance: "row.balance + event.amount"}}
                    scenarios:
                      - name: a new account # is empty
                        given:
                          - Account#Opened: {account: a1, owner: Ada, limit: 100}
                        then:
                          - Balance#: {account: a1, owner: Ada, balance: 0}
                      - name: a deposit to account # is added
                        given:
                          - Account#Opened: {account: a1, owner: Ada, limit: 100}
                          - Deposit#Made: {account: a1, amount: 5}
                          - Deposit#Made: {account: a1, amount: 2}
                        then:
                          - Balance#: {account: a1, balance: 7}
                """, n));
    }

    private static String filled(String text, String number) {
        return text.replace("#", number);
    }
}
