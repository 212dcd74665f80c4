//! Our formatter against that of Fluent's own implementation, which would be ten times as large in the page.

use crate::format::{Style, format};
use crate::formats::formats;
use crate::{Argument, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use message_compiler::read_room;
use proptest::prelude::*;

fn style(is_isolating: bool) -> Style<'static> {
    Style { pattern_of: &|message| message.english().to_owned(), formats: formats(), is_isolating }
}

/// One message, by both.
fn by_both(ftl: &str, arguments: &[(&str, Argument)]) -> (String, String) {
    by_both_isolating(ftl, arguments, false)
}

fn by_both_isolating(ftl: &str, arguments: &[(&str, Argument)], is_isolating: bool) -> (String, String) {
    let room = read_room("test", ftl, "").expect("valid Fluent");
    let message = room.messages.last().expect("a message");
    let variables = message.variables();
    let values = variables.iter().map(|variable| {
        let found = arguments.iter().find(|(name, _)| *name == variable.name);
        found.expect("all variables are given").1.clone()
    });
    let english = Box::leak(message.pattern.compact(&variables).into_boxed_str());
    let ours = format(&Message::with(0, english, values.collect()), style(is_isolating));

    let resource = FluentResource::try_new(ftl.to_owned()).expect("valid Fluent");
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a language")]);
    bundle.set_use_isolating(is_isolating);
    bundle.add_resource(resource).expect("no duplicates");
    let mut args = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Argument::Number(number) => args.set(*name, *number as f64),
            Argument::Text(text) => args.set(*name, text.clone().into_owned()),
            other => panic!("Fluent has no {other:?}"),
        }
    }
    let pattern = bundle.get_message(&message.key).and_then(|message| message.value()).expect("a value");
    let theirs = bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned();
    (ours, theirs)
}

const FILES: &str = "files = { $count ->
    [0] No files of { $owner }
    [one] { $count } file of { $owner }
   *[other] { $count } files of { $owner }, { $kind ->
        [secret] hidden
       *[other] in { $place }
    }
}
";

proptest! {
    #[test]
    fn choices_are_made_as_fluent_makes_them(
        count in 0_u64..4,
        owner in "[a-zäöü<>{}\u{202e}\" ]{0,8}",
        kind in "secret|open|other",
        place in "[A-Z]{1,3}",
    ) {
        let arguments =
            [("count", count.into()), ("owner", owner.into()), ("kind", kind.into()), ("place", place.into())];
        let (ours, theirs) = by_both(FILES, &arguments);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn any_text_is_kept(text in "[a-zA-Z„“… .,–]{1,40}") {
        let ftl = format!("key = x{text}x {{ $name }}");
        let (ours, theirs) = by_both(&ftl, &[("name", "Büro".into())]);
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn a_damaged_catalogue_is_no_panic(pattern in "[\u{1}-\u{5}a-c01]{0,20}") {
        let message = Message::with(0, "", vec![2_u32.into(), "x".into()]);
        format(&message, Style { pattern_of: &|_| pattern.clone(), ..style(true) });
    }
}

#[test]
fn in_arabic_texts_keep_their_own_direction() {
    let (ours, theirs) = by_both_isolating("key = إلى { $host }.", &[("host", "10.0.0.5:22".into())], true);
    assert_eq!(ours, theirs);
    assert_eq!(ours, "إلى \u{2068}10.0.0.5:22\u{2069}.");
    // Fluent also isolates what was chosen, which is in the language of the sentence.
    let ftl = "key = { $kind ->\n    [own] خاص\n   *[other] عام\n}\n";
    assert_eq!(by_both_isolating(ftl, &[("kind", "own".into())], true).0, "خاص");
    assert_eq!(format(&Message::verbatim("x"), style(true)), "x");
}

#[test]
fn references_and_terms_are_written_out() {
    let ftl = "-name = RAC Admin\nshort = Open { -name }\nlong = { short } now, { $user }.\n";
    assert_eq!(by_both(ftl, &[("user", "Ada".into())]).0, "Open RAC Admin now, Ada.");
    let (ours, theirs) = by_both("key =\n    Two\n    lines { \"{\" }\n", &[]);
    assert_eq!(ours, theirs);
}

#[test]
fn lists_and_messages_can_be_arguments() {
    let verbatim = Message::verbatim("it failed");
    let english = "\u{1}0: \u{1}1";
    let message = Message::with(0, english, vec![Argument::list(["a", "b", "c"]), verbatim.into()]);
    assert_eq!(message.text(), "a, b, and c: it failed");
}

#[test]
fn what_a_catalogue_lacks_is_english() {
    let german = crate::Language { tag: "de", ..crate::LANGUAGES[0] };
    crate::show(german, vec![Some("Hallo \u{1}0".to_owned()), None]);
    assert_eq!(Message::with(0, "Hello \u{1}0", vec!["Ada".into()]), "Hallo Ada");
    assert_eq!(Message::new(1, "Yes"), "Yes");
    assert_eq!(Message::new(2, "No"), "No");
    assert_eq!(Message::verbatim("server"), "server");
}
