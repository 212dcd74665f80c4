//! The number of a part, as in Python's `float()`.
//!
//! Rust and Python accept the same decimals, `inf` and `nan`. Python also allows underscores between digits, and
//! digits of other scripts: nobody uses those in an expiry, so they are refused here.

/// The number in a text; `None` where Python raises `ValueError`.
pub(super) fn read(text: &str) -> Option<f64> {
    without_underscores(text.trim())?.parse().ok()
}

/// `None` if an underscore is anywhere but between two digits.
fn without_underscores(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('_').collect();
    let between_digits = parts.windows(2).all(|pair| {
        pair[0].ends_with(|c: char| c.is_ascii_digit()) && pair[1].starts_with(|c: char| c.is_ascii_digit())
    });
    between_digits.then(|| parts.concat())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_python_reads_them() {
        // The results of float(text) in Python 3.11.
        for (text, number) in [
            ("1", 1.0),
            (" 1.5\t", 1.5),
            ("\u{a0}1\u{3000}", 1.0),
            ("\u{85}1\u{2028}", 1.0),
            ("+.5", 0.5),
            ("-5.", -5.0),
            ("1e2", 100.0),
            ("1E+1_0", 1e10),
            ("1_000.2_5", 1000.25),
            ("0e99999999999999999999", 0.0),
            ("1e-99999999999999999999", 0.0),
            ("-InFiniTy", f64::NEG_INFINITY),
            ("inf", f64::INFINITY),
            ("1e99999999999999999999", f64::INFINITY),
        ] {
            assert_eq!(read(text), Some(number), "{text:?}");
        }
        assert!(read("+nan").is_some_and(f64::is_nan));
        for text in [
            "",
            " ",
            "+",
            ".",
            "-.",
            "e5",
            ".e5",
            "1e",
            "1e+",
            "1 2",
            "- 1",
            "+-1",
            "--1",
            "0x10",
            "0b1",
            "1,5",
            "1.2.3",
            "_1",
            "1_",
            "1__2",
            "1_.5",
            "1._5",
            "1_e5",
            "1e_5",
            "in_f",
            "infin",
            "nan1",
            "−1",
            "１＋",
            "١٫٥",
            "²",
            "①",
            "\u{feff}1",
            "\u{200b}1",
            "\u{1c}1",
            "1\u{1f}",
            "1\0",
            "1f",
            "1d",
            "½",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn digits_of_other_scripts_are_refused() {
        for text in ["٤_٢", "1.５", "1e５", "𝟘", "१"] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_between_two_doubles_is_rounded_to_the_nearer_one() {
        // 2⁵³ + 1 is in the middle: the tie goes to the even neighbour, anything above to the upper one.
        assert_eq!(read("9007199254740993"), Some(9007199254740992.0));
        assert_eq!(read(&format!("9007199254740993.{}1", "0".repeat(5000))), Some(9007199254740994.0));
        assert_eq!(read(&format!("{}1e-5000", "0".repeat(5000))), Some(0.0));
        assert_eq!(read(&format!("1{}e-5000", "0".repeat(5000))), Some(1.0));
    }

    proptest! {
        #[test]
        fn every_double_survives_printing_and_reading(number in -1e20_f64..1e20) {
            prop_assert_eq!(read(&format!("{number}")), Some(number));
            prop_assert_eq!(read(&format!("{number:e}")), Some(number));
        }

        #[test]
        fn underscores_between_digits_make_no_difference(whole in "[0-9]{1,3}(_[0-9]{3}){0,3}", more in "_?[a-z.]?_?") {
            prop_assert_eq!(read(&whole), whole.replace('_', "").parse().ok());
            if more.contains('_') {
                prop_assert_eq!(read(&format!("{whole}{more}")), None);
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>(), close in "[-+0-9._eEinfa \u{660}-\u{669}]{0,12}") {
            read(&text);
            read(&close);
        }
    }
}
