package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw boards, emlang and giraflow, each by a small board written here. */
final class OtherFormatsTest {

    @TempDir
    Path folder;

    @Test
    void restItemsAreReadByColourParentAndConnector() {
        Imports imports = Imports.of(folder, "items.json", """
                [{"data":[
                  {"id":"1","type":"frame","data":{"title":"slice: Rent bike"},"position":{"x":1000,"y":500,"relativeTo":"canvas_center"},
                   "geometry":{"width":600,"height":1000}},
                  {"id":"2","type":"sticky_note","data":{"content":"<p><strong>Rent</strong></p><p>bike</p><p><br /></p><p>bikeId: UUID</p><p>days: 3</p>"},
                   "style":{"fillColor":"light_blue"},"parent":{"id":"1"},"position":{"x":200,"y":420,"relativeTo":"parent_top_left"},"geometry":{"width":199,"height":228}},
                  {"id":"3","type":"shape","data":{"content":"Bike rented &amp; paid"},"style":{"fillColor":"#ff9d48"},
                   "position":{"x":950,"y":700,"relativeTo":"canvas_center"},"geometry":{"width":199,"height":228}}],
                  "total":9,"links":{"self":"https://api.miro.com/v2/boards/uXjVx=/items?limit=50"}},
                 {"data":[{"id":"4","type":"connector","startItem":{"id":"3"},"endItem":{"id":"2"},
                   "style":{"startStrokeCap":"stealth","endStrokeCap":"none"}}],"total":1}]
                """);
        assertEquals(Optional.of(BoardFormat.MIRO_REST), imports.result().format());
        String yaml = imports.yaml();
        assertTrue(yaml.contains("- name: Rent bike\n    command: Rent bike\n    emits: [Bike rented & paid]"), yaml);
        assertTrue(yaml.contains("bikeId: BikeId"), yaml);
        assertTrue(yaml.contains("days: {type: int, example: 3}"), yaml);
        assertTrue(imports.codes().contains("SM808"), "a page is missing");
    }

    @Test
    void specFramesBecomeScenarios() {
        String yaml = Imports.of(folder, "sdk.json", """
                [{"type":"frame","id":"1","title":"slice: Rent bike","x":0,"y":0,"width":600,"height":600,"parentId":null},
                 {"type":"sticky_note","id":"2","content":"Rent bike","style":{"fillColor":"blue"},"x":-50,"y":-50,"width":199,"height":228},
                 {"type":"sticky_note","id":"3","content":"Bike rented","style":{"fillColor":"orange"},"x":-50,"y":200,"width":199,"height":228},
                 {"type":"connector","id":"4","start":{"item":"2"},"end":{"item":"3"},"style":{"startStrokeCap":"none","endStrokeCap":"stealth"}},
                 {"type":"frame","id":"5","title":"spec: taken","x":0,"y":900,"width":400,"height":800,"parentId":null},
                 {"type":"sticky_note","id":"6","parentId":"5","relativeTo":"parent_top_left","content":"Bike rented","style":{"fillColor":"orange"},"x":100,"y":120,"width":199,"height":228},
                 {"type":"sticky_note","id":"7","parentId":"5","relativeTo":"parent_top_left","content":"Rent bike","style":{"fillColor":"blue"},"x":100,"y":400,"width":199,"height":228},
                 {"type":"sticky_note","id":"8","parentId":"5","relativeTo":"parent_top_left","content":"Bike is taken","style":{"fillColor":"red"},"x":100,"y":680,"width":199,"height":228}]
                """).yaml();
        assertTrue(yaml.contains("- name: taken\n        given: [Bike rented]\n        when: Rent bike\n        then: [Bike is taken]"),
                yaml);
    }

    @Test
    void legendsAreNoElementsAndTurnColours() {
        String yaml = Imports.of(folder, "sdk.json", """
                [{"type":"sticky_note","id":"1","content":"Event","style":{"fillColor":"violet"},"x":-5000,"y":0,"width":199},
                 {"type":"sticky_note","id":"2","content":"Command","style":{"fillColor":"pink"},"x":-5000,"y":300,"width":199},
                 {"type":"sticky_note","id":"3","content":"Rent bike","style":{"fillColor":"pink"},"x":0,"y":0,"width":199},
                 {"type":"sticky_note","id":"4","content":"Bike rented","style":{"fillColor":"violet"},"x":100,"y":300,"width":199}]
                """).yaml();
        assertTrue(yaml.contains("command: Rent bike\n    emits: [Bike rented]"), yaml);
        assertTrue(!yaml.contains("Event:") && !yaml.contains("Command:"), yaml);
    }

    @Test
    void emlangStepsTellTheFlow() {
        String yaml = Imports.of(folder, "shop.yaml", """
                slices:
                  Register:
                    steps:
                      - t: Customer/Form
                      - c: RegisterUser
                        props: {userId: uuid, email: string}
                      - e: User/UserRegistered
                        props: {userId: uuid, email: string}
                      - v: Users
                        props: {userId: uuid, email: string}
                    tests:
                      works:
                        when: [{c: RegisterUser, props: {email: no}}]
                        then: [{e: User/UserRegistered, props: {email: no}}]
                  Welcome:
                    - e: User/UserRegistered
                    - c: SendMail
                    - e: MailSent
                """).yaml();
        assertTrue(yaml.contains("actor: Customer\n    screen: Form\n    command: RegisterUser\n    emits: [UserRegistered]"), yaml);
        assertTrue(yaml.contains("RegisterUser: {email: 'no'}") || yaml.contains("RegisterUser: {email: no}"), yaml);
        assertTrue(yaml.contains("after: UserRegistered\n    command: SendMail\n    emits: [MailSent]"), yaml);
        assertTrue(yaml.contains("User: {id: UserId}"), yaml);
    }

    @Test
    void giraflowExamplesGiveTypes() {
        String yaml = Imports.of(folder, "flow.json", """
                {"name":"Todos","timeline":[
                  {"type":"actor","name":"User","tick":1,"readsView":"Open","sendsCommand":"Add-2"},
                  {"type":"command","name":"Add","tick":2,"example":{"todoId":"a","text":"milk","prio":1}},
                  {"type":"event","name":"Added","tick":3,"producedBy":"Add-2","example":{"todoId":"a","text":"milk","prio":1}},
                  {"type":"state","name":"Open","tick":4,"sourcedFrom":["Added"],"example":[{"todoId":"a","text":"milk"}]}],
                 "specifications":[{"name":"Add","type":"command","scenarios":[{"name":"adds","steps":[
                   {"type":"command","when":{"text":"egg"},"produces":[{"event":"Added","data":{"text":"egg"}}]}]}]},
                  {"name":"Open","type":"state","scenarios":[{"name":"shows","steps":[
                   {"given":{"event":"Added","data":{"todoId":"t1","text":"egg"}},"then":[{"todoId":"t1","text":"egg"}]}]}]}]}
                """).yaml();
        assertTrue(yaml.contains("prio: {type: int, example: 1}"), yaml);
        assertTrue(yaml.contains("- Added: {text: egg}"), yaml);
        assertTrue(yaml.contains("key: todoId"), yaml);
        assertTrue(yaml.contains("- Open: {todoId: t1, text: egg}"), yaml);
    }
}
