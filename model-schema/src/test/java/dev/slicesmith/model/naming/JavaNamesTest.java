package dev.slicesmith.model.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AddItem           | AddItem           | addItem           | ADD_ITEM           | additem
                    Add item          | AddItem           | addItem           | ADD_ITEM           | additem
                    add_item          | AddItem           | addItem           | ADD_ITEM           | additem
                    ADD_ITEM          | AddItem           | addItem           | ADD_ITEM           | additem
                    E-Mail Reserved   | EMailReserved     | eMailReserved     | E_MAIL_RESERVED    | emailreserved
                    user id           | UserId            | userId            | USER_ID            | userid
                    userID            | UserID            | userID            | USER_ID            | userid
                    URLPath           | URLPath           | urlPath           | URL_PATH           | urlpath
                    ISBN              | ISBN              | isbn              | ISBN               | isbn
                    Customer's cart   | CustomersCart     | customersCart     | CUSTOMERS_CART     | customerscart
                    3command3         | N3command3        | n3command3        | N3COMMAND3         | n3command3
                    3 for 2           | N3For2            | n3For2            | N3_FOR_2           | n3for2
                    Créé              | Cree              | cree              | CREE               | cree
                    Straße            | Strasse           | strasse           | STRASSE            | strasse
                    Æther søger łódź  | AetherSogerLodz   | aetherSogerLodz   | AETHER_SOGER_LODZ  | aethersogerlodz
                    Товар добавлен    | TovarDobavlen     | tovarDobavlen     | TOVAR_DOBAVLEN     | tovardobavlen
                    Παραγγελία        | Paraggelia        | paraggelia        | PARAGGELIA         | paraggelia
                    中文              | U4E2DU6587        | u4E2DU6587        | U4E2DU6587         | u4e2du6587
                    Order 🚀 sent     | OrderSent         | orderSent         | ORDER_SENT         | ordersent
                    🛒                | U1F6D2            | u1F6D2            | U1F6D2             | u1f6d2
                    ../../etc         | Etc               | etc               | ETC                | etc
                    ${x}              | X                 | x                 | X                  | x
                    */                | U2AU2F            | u2AU2F            | U2AU2F             | u2au2f
                    <script>          | Script            | script            | SCRIPT             | script
                    "; System.exit(1) | SystemExit1       | systemExit1       | SYSTEM_EXIT_1      | systemexit1
                    \\u002a/          | U002a             | u002a             | U002A              | u002a
                    $ref              | Ref               | ref               | REF                | ref
                    class             | Class_            | class_            | CLASS              | class_
                    Object            | Object_           | object            | OBJECT             | object
                    String            | String_           | string            | STRING             | string
                    record            | Record_           | record            | RECORD             | record
                    Return            | Return            | return_           | RETURN             | return_
                    hashCode          | HashCode          | hashCode_         | HASH_CODE          | hashcode
                    get class         | GetClass          | getClass_         | GET_CLASS          | getclass
                    wait              | Wait              | wait_             | WAIT               | wait
                    in                | In                | in_               | IN                 | in
                    yield             | Yield             | yield_            | YIELD              | yield
                    Event             | Event             | event             | EVENT              | event_
                    _                 | U5F               | u5F               | U5F                | u5f
                    v2Beta            | V2Beta            | v2Beta            | V2_BETA            | v2beta
                    """)
    void namesAreWhatAJavaDeveloperExpects(
            String name, String type, String member, String constant, String packageSegment) {
        assertEquals(type, JavaNames.type(name), "type");
        assertEquals(member, JavaNames.member(name), "member");
        assertEquals(constant, JavaNames.constant(name), "constant");
        assertEquals(packageSegment, JavaNames.packageSegment(name), "package segment");
    }

    @Test
    void accentsDoNotDependOnHowTheyAreEncoded() {
        assertEquals("Cree", JavaNames.type("Cre\u0301e\u0301"));
        assertEquals("Moy", JavaNames.type("Мой"));
        assertEquals("Moy", JavaNames.type("Мои\u0306"));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("TITLE_ID", JavaNames.constant("title id"));
            assertEquals("title", JavaNames.packageSegment("TITLE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyTextGivesAnIdentifierThatNamesItself() {
        long seed = Long.getLong("slicesmith.seed", new Random().nextLong());
        Random random = new Random(seed);
        String[] pieces = {"a", "B", "Z", "9", "_", " ", "-", "é", "ß", "Ж", "ω", "中", "🛒", "\u200d", "\u0301", "\ud83d",
            "class", "in", "Object", "İ", "ﬁ", "٣", "한", "$", "\\", "\n"};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                name.append(pieces[random.nextInt(pieces.length)]);
            }
            assertIdentifiers(name.toString(), "seed " + seed + ", name " + name);
        }
    }

    private static void assertIdentifiers(String name, String what) {
        String type = JavaNames.type(name);
        String member = JavaNames.member(name);
        String constant = JavaNames.constant(name);
        String segment = JavaNames.packageSegment(name);
        for (String identifier : new String[] {type, member, constant, segment, JavaNames.variable(name)}) {
            assertTrue(identifier.chars().allMatch(c -> c < 128), what + " gave " + identifier);
            assertTrue(SourceVersion.isName(identifier), what + " gave " + identifier);
        }
        assertEquals(type, JavaNames.type(type), what);
        assertEquals(member, JavaNames.member(member), what);
        assertEquals(constant, JavaNames.constant(constant), what);
        assertEquals(segment, JavaNames.packageSegment(segment), what);
    }

    @Test
    void aVariableAvoidsTheWordsOfTheExpressionLanguage() {
        assertEquals("function_", JavaNames.variable("function"));
        assertEquals("as_", JavaNames.variable("as"));
        assertEquals("item", JavaNames.variable("item"));
    }

    @Test
    void aModelWithoutPackageIsAnExample() {
        assertEquals("com.example.shoppingcart", JavaNames.packageOf("Shopping cart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example.shop", "shop", "com.example.my_shop", "com.example.Shop2"})
    void packagesThatJavaAccepts(String name) {
        assertTrue(JavaNames.isPackageName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "com..shop", "com.class", "com.1shop", "../etc", "com.shöp", "java.util", "java", "a-b", "com."})
    void packagesThatJavaRefuses(String name) {
        assertFalse(JavaNames.isPackageName(name));
    }

    @Test
    void namesThatSomebodyMayAskFor() {
        assertTrue(JavaNames.isTypeName("AddItem"));
        assertFalse(JavaNames.isTypeName("addItem"));
        assertFalse(JavaNames.isTypeName("String"));
        assertFalse(JavaNames.isTypeName("Créé"));
        assertFalse(JavaNames.isTypeName("A$B"));
        assertFalse(JavaNames.isTypeName(""));
        assertTrue(JavaNames.isMemberName("userId"));
        assertFalse(JavaNames.isMemberName("UserId"));
        assertFalse(JavaNames.isMemberName("hashCode"));
        assertFalse(JavaNames.isMemberName("class"));
    }
}
