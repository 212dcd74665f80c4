use proptest::prelude::*;

use super::*;

const SECOND: i128 = 1_000_000;
const MINUTE: i128 = 60 * SECOND;
const HOUR: i128 = 60 * MINUTE;
const DAY: i128 = 24 * HOUR;

fn total(text: &str) -> i128 {
    ConnectionExpiry::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error:?}")).microseconds()
}

fn refusal(text: &str) -> ExpiryError {
    ConnectionExpiry::parse(text).expect_err(text)
}

fn warnings(text: &str) -> Vec<ExpiryWarning> {
    ConnectionExpiry::parse(text).unwrap().warnings()
}

#[test]
fn accepted_values_last_as_long_as_authentik_makes_them() {
    for (text, microseconds) in [
        ("hours=9", 9 * HOUR),
        ("days=2;hours=3;minutes=4;seconds=5", 2 * DAY + 3 * HOUR + 4 * MINUTE + 5 * SECOND),
        ("weeks=2", 14 * DAY),
        ("milliseconds=7;microseconds=3", 7003),
        ("HOURS=1;mInUtEs=1", HOUR + MINUTE),
        ("wee\u{212a}s=1", 7 * DAY),
        ("minutes=1.25", 75 * SECOND),
        ("minutes= 2 ", 2 * MINUTE),
        ("seconds=1_000", 1000 * SECOND),
        ("hours=1;hours=3", 3 * HOUR),
        ("hours=1; minutes=5", HOUR),
        ("hours=1;fortnights=x", HOUR),
        ("hours=1;=", HOUR),
        ("seconds=0", 0),
        ("hours=-2;minutes=30", -90 * MINUTE),
        // Half a microsecond is rounded to even, also across parts.
        ("microseconds=0.5", 0),
        ("microseconds=1.5", 2),
        ("microseconds=2.5", 2),
        ("microseconds=-2.5", -2),
        ("microseconds=1;milliseconds=0.0005", 2),
        ("days=999999999;hours=23.9999", 999_999_999 * DAY + 86_399_640_000),
        ("days=-999999999", -999_999_999 * DAY),
        ("weeks=1e20;days=-7e20;hours=1", HOUR),
    ] {
        assert_eq!(total(text), microseconds, "{text}");
    }
}

#[test]
fn refused_values_say_why() {
    let not_a_number = |unit, text: &str| ExpiryError::NotANumber { unit, text: text.into() };
    let unknown = |name: &str, meant| ExpiryError::UnknownUnit { name: name.into(), meant };
    for (text, error) in [
        ("", ExpiryError::Empty),
        ("  ", ExpiryError::Empty),
        ("0", ExpiryError::BareNumber),
        ("8", ExpiryError::BareNumber),
        ("1.5", ExpiryError::BareNumber),
        ("PT8H", ExpiryError::Iso8601),
        ("P1DT12H30M", ExpiryError::Iso8601),
        ("hours=8;", ExpiryError::EmptyPart),
        (";", ExpiryError::EmptyPart),
        ("hours=8;;days=1", ExpiryError::EmptyPart),
        ("hours", ExpiryError::NoEquals { part: "hours".into() }),
        ("8h", ExpiryError::NoEquals { part: "8h".into() }),
        ("fortnight;hours=1", ExpiryError::NoEquals { part: "fortnight".into() }),
        ("hours=1,minutes=2", ExpiryError::SeveralEquals { part: "hours=1,minutes=2".into() }),
        ("hour=8", unknown("hour", Some(Unit::Hours))),
        ("min=8", unknown("min", Some(Unit::Minutes))),
        ("mins=8", unknown("mins", Some(Unit::Minutes))),
        ("ms=8", unknown("ms", Some(Unit::Milliseconds))),
        ("d=8", unknown("d", Some(Unit::Days))),
        ("years=1", unknown("years", None)),
        ("=1", unknown("", None)),
        ("years=1;sec=1", unknown("sec", Some(Unit::Seconds))),
        (" hours=1", ExpiryError::BlankAtUnit { unit: Unit::Hours }),
        ("Minutes =1", ExpiryError::BlankAtUnit { unit: Unit::Minutes }),
        ("hours=", not_a_number(Unit::Hours, "")),
        ("hours=eight", not_a_number(Unit::Hours, "eight")),
        ("hours=nan", not_a_number(Unit::Hours, "nan")),
        ("hours=1;days=x", not_a_number(Unit::Days, "x")),
        ("hours=x;hours=1", not_a_number(Unit::Hours, "x")),
        ("hours=1,5", ExpiryError::DecimalComma { unit: Unit::Hours, with_point: "1.5".into() }),
        ("hours=1,500,0", not_a_number(Unit::Hours, "1,500,0")),
        ("hours=vier Äpfel", not_a_number(Unit::Hours, "vier Äpfel")),
        // authentik accepts these.
        ("seconds=२", ExpiryError::OtherCharacters { unit: Unit::Seconds, text: "२".into() }),
        ("days=1;hours=１", ExpiryError::OtherCharacters { unit: Unit::Hours, text: "１".into() }),
        // But not this, a typographic minus.
        ("hours=−1", ExpiryError::OtherCharacters { unit: Unit::Hours, text: "−1".into() }),
    ] {
        assert_eq!(refusal(text), error, "{text:?}");
        assert!(error.words().text().ends_with(['.', '?']), "{text:?}");
    }
}

#[test]
fn values_that_crash_authentik_are_refused_here() {
    for text in [
        "hours=inf",
        "days=-Infinity",
        "days=1000000000",
        "days=999999999;hours=24",
        "days=-999999999;microseconds=-1",
        "weeks=1e30",
        "seconds=1e400",
        "hours=inf;days=nan",
    ] {
        assert_eq!(refusal(text), ExpiryError::TooLong, "{text}");
    }
    assert!(
        matches!(refusal("hours=nan;days=inf"), ExpiryError::NotANumber { .. }),
        "Python meets nan first"
    );
}

#[test]
fn surrounding_spaces_in_input_are_trimmed() {
    let expiry = ConnectionExpiry::typed(" \u{1f}hours=8\n").unwrap();
    assert_eq!(expiry.text(), "hours=8");
    assert_eq!(expiry.microseconds(), 8 * HOUR);
    assert_eq!(ConnectionExpiry::typed("hours=8;x\0=1"), Err(ExpiryError::Nul));
}

#[test]
fn suspicious_values_have_a_warning() {
    assert_eq!(warnings("hours=8"), []);
    assert_eq!(warnings("days=30"), []);
    assert_eq!(warnings("minutes=1"), []);
    assert_eq!(warnings("hours=0"), [ExpiryWarning::Zero]);
    assert_eq!(warnings("hours=1;minutes=-61"), [ExpiryWarning::Negative]);
    assert_eq!(warnings("days=30;seconds=1"), [ExpiryWarning::VeryLong]);
    assert_eq!(warnings("days=3000000"), [ExpiryWarning::BeyondCalendar]);
    assert_eq!(warnings("seconds=59.9"), [ExpiryWarning::ShorterThanAMinute]);
    assert_eq!(
        warnings("hours=1; minutes=5;hour=2;moons=1;hours=2;hours=3"),
        [
            ExpiryWarning::Ignored { part: "minutes=5".into(), meant: Some(Unit::Minutes), blank: true },
            ExpiryWarning::Ignored { part: "hour=2".into(), meant: Some(Unit::Hours), blank: false },
            ExpiryWarning::Ignored { part: "moons=1".into(), meant: None, blank: false },
            ExpiryWarning::Replaced { unit: Unit::Hours },
        ]
    );
    assert!(warnings("hours=1; minutes=5")[0].words().text().contains("space"));
}

#[test]
fn of_many_ignored_parts_a_few_are_listed_and_the_rest_counted() {
    let text = format!("hours=8;{}hours=9", "x=1;".repeat(200_000));
    let all = warnings(&text);
    assert_eq!(all.len(), 7);
    assert_eq!(all[5], ExpiryWarning::IgnoredMore { count: 199_995 });
    assert_eq!(all[5].words(), "authentik ignores 199,995 more parts.");
    assert_eq!(all[6], ExpiryWarning::Replaced { unit: Unit::Hours });
    assert_eq!(warnings(&format!("hours=8{}", ";x=1".repeat(5))).len(), 5, "five need no count");
    assert_eq!(ExpiryWarning::IgnoredMore { count: 1 }.words(), "authentik ignores 1 more part.");
}

#[test]
fn messages_about_a_long_text_are_short() {
    let long = "x".repeat(1_000_000);
    for text in [
        long.clone(),
        format!("{long}=1"),
        format!("hours={long}"),
        format!("hours=1={long}"),
        format!("hours=1,{}", "5".repeat(700)),
    ] {
        let words = refusal(&text).words().text();
        assert!(words.chars().count() < 300, "{}", words.len());
    }
    for warning in warnings(&format!("hours=1; {long}=1; hours={long}")) {
        assert!(warning.words().text().chars().count() < 300);
    }
    let error = ConnectionExpiry::from_parts(&long, "", "", "").expect_err("no number");
    assert!(error.words().text().chars().count() < 300);
}

#[test]
fn a_duration_has_words_and_a_canonical_text() {
    for (text, words, canonical) in [
        ("hours=32", "1 day 8 hours", "days=1;hours=8"),
        ("seconds=61", "1 minute 1 second", "minutes=1;seconds=1"),
        ("hours=1.5", "1 hour 30 minutes", "hours=1;minutes=30"),
        ("weeks=1", "7 days", "days=7"),
        ("seconds=0.0015", "1 millisecond 500 microseconds", "milliseconds=1;microseconds=500"),
        ("days=0", "Expires immediately", "seconds=0"),
        ("minutes=-90", "minus 1 hour 30 minutes", "hours=-1;minutes=-30"),
    ] {
        let expiry = ConnectionExpiry::parse(text).unwrap();
        assert_eq!(expiry.in_words(), words);
        assert_eq!(expiry.canonical(), canonical);
        assert_eq!(expiry.text(), text, "what was stored stays to the letter");
    }
}

#[test]
fn a_fraction_of_a_second_has_no_whole_numbers() {
    assert_eq!(ConnectionExpiry::parse("seconds=1.5").unwrap().parts(), None);
    assert_eq!(ConnectionExpiry::parse("microseconds=-1").unwrap().parts(), None);
    let parts = ConnectionExpiry::parse("hours=49.5").unwrap().parts().unwrap();
    assert_eq!([parts.days, parts.hours, parts.minutes, parts.seconds], ["2", "1", "30", "0"]);
}

#[test]
fn four_numbers_make_an_expiry() {
    let made = |d, h, m, s| ConnectionExpiry::from_parts(d, h, m, s);
    assert_eq!(made("1", "8", "", " ").unwrap().text(), "days=1;hours=8");
    assert_eq!(made("", "30", "0", "0").unwrap().text(), "days=1;hours=6");
    assert_eq!(made("", "", "", "").unwrap().text(), "seconds=0");
    assert_eq!(made("1", "-1", "", "").unwrap().microseconds(), 23 * HOUR);
    assert_eq!(
        made("", "1.5", "", ""),
        Err(ExpiryError::NotAWholeNumber { unit: Unit::Hours, text: "1.5".into() })
    );
    assert_eq!(
        made("", "", "x", ""),
        Err(ExpiryError::NotAWholeNumber { unit: Unit::Minutes, text: "x".into() })
    );
    assert_eq!(made("1000000000", "", "", ""), Err(ExpiryError::TooLong));
    assert_eq!(made("", "", "", "99999999999999999999999"), Err(ExpiryError::TooLong));
    assert_eq!(made("", "", "", "-99999999999999999999999"), Err(ExpiryError::TooLong));
}

proptest! {
    #[test]
    fn four_numbers_come_back_from_the_text_they_make(
        days in 0_u32..999_999_999, hours in 0_u8..24, minutes in 0_u8..60, seconds in 0_u8..60
    ) {
        let texts = [days.to_string(), hours.to_string(), minutes.to_string(), seconds.to_string()];
        let made = ConnectionExpiry::from_parts(&texts[0], &texts[1], &texts[2], &texts[3]).unwrap();
        let read = ConnectionExpiry::typed(made.text()).unwrap();
        let parts = read.parts().unwrap();
        prop_assert_eq!([parts.days, parts.hours, parts.minutes, parts.seconds], texts);
        prop_assert_eq!(read, made);
    }

    #[test]
    fn the_canonical_text_lasts_as_long(text in "(hours|DAYS|seconds|Minutes|weeks|microseconds)=-?[0-9]{1,5}(\\.[0-9]{1,8})?(;(milliseconds|days|hours)=[0-9]{1,6}){0,3}") {
        let expiry = ConnectionExpiry::parse(&text).unwrap();
        let canonical = ConnectionExpiry::parse(&expiry.canonical()).unwrap();
        prop_assert_eq!(canonical.microseconds(), expiry.microseconds());
        prop_assert_eq!(canonical.canonical(), expiry.canonical());
        prop_assert_eq!(canonical.in_words(), expiry.in_words());
    }

    #[test]
    fn no_text_panics(
        text in any::<String>(),
        close in "((hours|days| minutes|x|weeks)?=?[-+.0-9einfa,_ ]{0,6};?){0,4}",
        part in "[-+0-9 ]{0,24}",
    ) {
        for text in [&text, &close] {
            match ConnectionExpiry::typed(text) {
                Ok(expiry) => {
                    prop_assert!(!expiry.in_words().text().is_empty());
                    expiry.warnings().iter().for_each(|warning| assert!(!warning.words().text().is_empty()));
                    expiry.parts();
                }
                Err(error) => prop_assert!(!error.words().text().is_empty()),
            }
        }
        let _ = ConnectionExpiry::from_parts(&part, &part, &part, &part);
    }
}
