use super::*;
use proptest::prelude::*;

fn described(text: &str, kind: Kind) -> String {
    let said = unseen(text, kind).map(|found| rac_messages::lint::unseen_inside(found.words(true)).text());
    let said = said.as_deref().and_then(|said| said.strip_prefix("A text inside this contains "));
    said.unwrap_or_default().trim_end_matches('.').to_owned()
}

#[test]
fn each_character_has_its_name_and_code_point() {
    for (text, words, clean) in [
        ("mi\u{200b}ll", "a zero-width space (U+200B) at character 3", "mill"),
        ("\u{feff}mill", "a byte order mark (U+FEFF) at character 1", "mill"),
        ("mill\u{202e}", "a right-to-left override (U+202E) at character 5", "mill"),
        (
            "a\u{2066}b\u{2069}",
            "a left-to-right isolate (U+2066) at character 2 and a pop directional isolate (U+2069) at character 4",
            "ab",
        ),
        ("Mill\u{a0}2", "a no-break space (U+00A0) at character 5", "Mill 2"),
        (
            "\u{a0}\u{202f}Mill\u{3000}",
            "a no-break space (U+00A0) at character 1, a narrow no-break space (U+202F) at character 2, and an ideographic space (U+3000) at character 7",
            "Mill",
        ),
        ("Mi\u{ad}ll", "a soft hyphen (U+00AD) at character 3", "Mill"),
        ("Mill\u{2028}2", "a line separator (U+2028) at character 5", "Mill 2"),
        ("Mill\0", "a NUL (U+0000) at character 5", "Mill"),
        ("Mill\u{1}x", "a control character (U+0001) at character 5", "Millx"),
        ("M\u{e0041}ill", "a tag character (U+E0041) at character 2", "Mill"),
        ("Mill\tone\n", "a tab (U+0009) at character 5 and a line feed (U+000A) at character 9", "Mill one"),
        (
            "1\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}2",
            "a zero-width space (U+200B) at character 2, a zero-width space (U+200B) at character 3, a zero-width space (U+200B) at character 4, and 2 more",
            "12",
        ),
    ] {
        assert_eq!(described(text, Kind::Name), words, "{text:?}");
        assert_eq!(cleaned(text, Kind::Name), clean, "{text:?}");
        assert_eq!(unseen(&cleaned(text, Kind::Name), Kind::Name), None, "{text:?}");
    }
    assert!(unseen("a\0", Kind::Lines).unwrap().has_nul);
}

#[test]
fn a_character_that_an_escape_made_becomes_what_was_written() {
    for (text, clean) in [
        ("CORP\u{7}lice", "CORP\\alice"),
        ("CORP\u{8}ob", "CORP\\bob"),
        ("CORP\tom", "CORP\\tom"),
        ("CORP\nina", "CORP\\nina"),
        ("CORP\root", "CORP\\root"),
        ("CORP\u{1b}ve", "CORP\\eve"),
        ("CORP\u{c}rank", "CORP\\frank"),
        ("CORP\u{b}ictor", "CORP\\victor"),
        ("CORP\u{85}orman", "CORP\\Norman"),
        ("CORP\u{2028}isa", "CORP\\Lisa"),
        ("C:\\tools\u{7}pp.exe", "C:\\tools\\app.exe"),
        ("CORP\u{7}", "CORP"),
        ("al\0ice", "alice"),
    ] {
        assert_eq!(cleaned(text, Kind::Line), clean, "{text:?}");
    }
    assert_eq!(cleaned("web\u{7}server", Kind::Name), "webserver", "no escapes are typed into a form");
}

#[test]
fn escapes_in_paths_and_behind_signs_become_what_was_written() {
    for (text, clean) in [
        ("E:\ninja\release\u{8}in.exe", "E:\\ninja\\release\\bin.exe"),
        ("D:\temp", "D:\\temp"),
        ("C:\\Program Files (x86)\u{7}cme\u{c}.exe", "C:\\Program Files (x86)\\acme\\f.exe"),
        ("corp.example\u{8}en", "corp.example\\ben"),
        ("CORP-2\rita", "CORP-2\\rita"),
        ("CORP\u{7}.smith", "CORP\\a.smith"),
        ("C:\u{7}\u{8}\u{c}x", "C:\\a\\b\\fx"),
        ("C:\u{a0}private", "C:\\_private"),
        ("C:\08\u{7}pp", "C:\\08\\app"),
        ("CORP\u{7}nn\u{a0}old", "CORP\\ann\\_old"),
        ("one, \u{7}two", "one, two"),
    ] {
        assert_eq!(cleaned(text, Kind::Line), clean, "{text:?}");
    }
    for (text, clean) in [
        ("C:\new\u{8}eta", "C:\\new\\beta"),
        ("/x D:\rest", "/x D:\\rest"),
        ("echo a\necho b", "echo a\necho b"),
        ("say:\nyes\u{200b}", "say:\nyes"),
        ("-----BEGIN X-----\nAA\u{7}AA\nBB", "-----BEGIN X-----\nAA\\aAA\nBB"),
    ] {
        assert_eq!(cleaned(text, Kind::Lines), clean, "{text:?}");
        assert_eq!(unseen(&cleaned(text, Kind::Lines), Kind::Lines), None, "{text:?}");
    }
}

#[test]
fn several_lines_may_have_line_breaks_and_tabs() {
    assert_eq!(unseen("a\r\n\tb\n", Kind::Lines), None);
    assert_eq!(cleaned("a\u{2028}b", Kind::Lines), "a\nb");
    assert_eq!(cleaned("a \u{2028} b", Kind::Lines), "a \n b");
}

#[test]
fn scripts_and_emoji_keep_their_joiners() {
    for text in [
        "Büro 1",
        "سرور‌ها",
        "👨\u{200d}💻 desk",
        "❤️",
        "1️⃣",
        "©️",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "東京　本社",
        "क्‍ष",
        "naïve – “quoted”",
        "Ελλάδα",
        "",
    ] {
        assert_eq!(unseen(text, Kind::Name), None, "{text}: {}", described(text, Kind::Name));
    }
    assert!(unseen("a\u{200d}b", Kind::Name).is_some());
    assert!(unseen("mill\u{fe0f}", Kind::Name).is_some());
}

#[test]
fn quotable_texts_show_invisible_characters_and_are_short() {
    assert_eq!(quotable("mi\u{202e}ll"), "mi[U+202E]ll");
    assert_eq!(quotable(&"x".repeat(1_000_000)).chars().count(), 81);
    assert_eq!(quotable("CORP\\ann"), "CORP\\ann");
}

proptest! {
    #[test]
    fn cleaning_removes_only_invisible_characters(text in "[a-z \u{0}-\u{1f}\u{a0}\u{200b}-\u{200f}\u{202a}-\u{202e}ä😀]{0,30}") {
        for kind in [Kind::Name, Kind::Line, Kind::Lines] {
            let clean = cleaned(&text, kind);
            prop_assert_eq!(unseen(&clean, kind), None);
            let visible = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            if kind == Kind::Name {
                prop_assert_eq!(visible(&clean), visible(&text));
            }
            if unseen(&text, kind).is_none() {
                prop_assert_eq!(clean, text.clone());
            }
        }
    }
}
