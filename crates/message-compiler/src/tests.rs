use crate::{Language, Messages, Share, Translation, language, pseudo, read_room, rust_code};

fn messages(ftl: &str) -> Messages {
    Messages { rooms: vec![read_room("room", ftl, "-name = RAC Admin").expect("valid Fluent")] }
}

fn mistakes(ftl: &str) -> String {
    let mistakes = read_room("room", ftl, "").expect_err("it has a mistake");
    mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn german(ftl: &str) -> Translation {
    Translation::new(language("de").expect("known"), messages(ftl))
}

const ENGLISH: &str = "title = { -name }
# Beside the name.
gone = { $name } is gone
rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows of { $all }
}
";

#[test]
fn english_becomes_constants_and_functions() {
    let code = rust_code(&messages(ENGLISH));
    for line in [
        "pub mod room {",
        "pub const TITLE: Message = Message::new(0, \"RAC Admin\");",
        "#[doc = \"Beside the name.\"]",
        "pub fn gone(name: impl Into<Argument>) -> Message {",
        "Message::with(1, \"\\u{1}0 is gone\", vec![name.into()])",
        // Arguments are in the order of their names: a new word order in English must not swap them.
        "pub fn rows(all: impl Into<Argument>, count: impl Into<Number>) -> Message {",
        "pub const COUNT: usize = 3;",
    ] {
        assert!(code.contains(line), "{line} is missing in\n{code}");
    }
}

#[test]
fn mistakes_are_named_with_their_message() {
    assert_eq!(mistakes("a = x\na = y\n"), "room.a: this key is used twice");
    assert_eq!(mistakes("a = x\n  .b = y\n"), "room.a: attributes are not supported");
    assert_eq!(mistakes("a = { b }\n"), "room.a: b is not defined");
    assert_eq!(mistakes("a = { a }\n"), "room.a: a refers to itself");
    assert_eq!(mistakes("a = { NUMBER($b) }\n"), "room.a: functions such as NUMBER are not supported");
    assert_eq!(mistakes("A = b\n"), "room.A: keys consist of small letters, digits and hyphens");
    assert!(mistakes("a b\n").starts_with("room: "));
}

#[test]
fn a_catalogue_has_the_order_of_english_and_gaps_where_it_is_not_translated() {
    let english = messages(ENGLISH);
    let translation = german(
        "rows = { $all }: { $count ->\n    [one] eine\n   *[other] { $count }\n}\ntitle = { -name }\n",
    );
    let patterns = |share| -> Vec<Option<String>> {
        serde_json::from_str(&translation.catalogue(&english, share)).expect("JSON")
    };
    let rows = "\u{1}0: \u{2}1one\u{4}eine\u{5}other\u{4}\u{1}1\u{5}\u{3}";
    assert_eq!(patterns(Share::First), [Some("RAC Admin".to_owned()), None, Some(rows.to_owned())]);
    assert_eq!(patterns(Share::Later), [None, None, None], "no room is in the second file");
    assert_eq!(translation.translated(&english), 2);
}

#[test]
fn what_a_translator_gets_wrong_is_named() {
    let problems = |language: &'static Language, ftl: &str| {
        let translation = Translation::new(language, messages(ftl));
        let problems = translation.problems(&messages(ENGLISH));
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let german = language("de").expect("known");
    assert_eq!(
        problems(german, "gone = { $nam } ist weg\nold = alt\nrows = { $all } { $count }\n"),
        "room.title is not translated; room.gone has other variables than in English: name, nam; room.old does not exist in English"
    );
    let polish = language("pl").expect("known");
    let rows =
        "gone = { $name }\ntitle = x\nrows = { $count ->\n    [one] { $all }\n   *[other] { $count }\n}\n";
    assert_eq!(problems(polish, rows), "room.rows has a plural without few, many");
    assert_eq!(problems(german, rows), "");
}

#[test]
fn the_pseudo_language_is_longer_and_in_brackets() {
    let pseudo = pseudo(&messages("gone = { $name } is gone\n"));
    let gone = pseudo.get("room", "gone").expect("it is there");
    assert_eq!(gone.pattern.texts(), ["⟦{name} îš göñé·····⟧"]);
}
