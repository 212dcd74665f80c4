//! What Python's `float()` reads, and the number it reads.
//!
//! The standard library's own `f64` parser would cost 13 kB (brotli) of tables for speed that no one needs here; long
//! division in whole numbers gives the same, correctly rounded, result.

use crate::connection_expiry::long_division::{Whole, quotient};

/// Digits that decide the result; a non-zero digit further after counts only as "a little more".
const DIGITS: usize = 800;

/// The number Python's `float()` makes of a text, or none where it raises `ValueError`.
///
/// Numbers of 10³⁰ and more are infinite, those below 10⁻⁶⁰ zero: no sum of durations can tell them apart.
pub(super) fn read(text: &str) -> Option<f64> {
    let ascii = to_ascii(text.trim())?;
    let (negative, unsigned) = match ascii.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let size = match unsigned.to_ascii_lowercase().as_slice() {
        b"inf" | b"infinity" => f64::INFINITY,
        b"nan" => f64::NAN,
        decimal => Decimal::read(decimal)?.value(),
    };
    Some(if negative { -size } else { size })
}

/// Replaces digits of other scripts by ASCII ones and drops underscores between digits.
fn to_ascii(text: &str) -> Option<String> {
    let mut ascii = String::with_capacity(text.len());
    let mut after_digit = false;
    let mut after_underscore = false;
    for c in text.chars() {
        if c == '_' {
            if !after_digit {
                return None;
            }
            (after_digit, after_underscore) = (false, true);
            continue;
        }
        let c = if c.is_ascii() { c } else { digit_of_any_script(c)? };
        after_digit = c.is_ascii_digit();
        if after_underscore && !after_digit {
            return None;
        }
        after_underscore = false;
        ascii.push(c);
    }
    (!after_underscore).then_some(ascii)
}

/// The zeros of all scripts but ASCII (Unicode 16, general category Nd). Nine digits follow each.
#[rustfmt::skip]
const ZEROS: [u32; 75] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50,
    0x11d50, 0x11da0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2,
    0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

fn digit_of_any_script(c: char) -> Option<char> {
    let code = u32::from(c);
    let digit = ZEROS.into_iter().map(|zero| code.wrapping_sub(zero)).find(|digit| *digit < 10)?;
    char::from_digit(digit, 10)
}

/// `digits` × 10^`exponent`, `more` for a non-zero digit that was left out.
struct Decimal {
    digits: Vec<u8>,
    exponent: i64,
    more: bool,
}

impl Decimal {
    /// Reads `digits [. digits] [e [sign] digits]`, with a digit before or after the point.
    fn read(text: &[u8]) -> Option<Self> {
        let (mantissa, exponent) = match text.iter().position(|byte| *byte == b'e') {
            Some(at) => (text.get(..at)?, signed(text.get(at + 1..)?)?),
            None => (text, 0),
        };
        let mut decimal = Self { digits: Vec::new(), exponent, more: false };
        let (mut seen_digit, mut seen_point) = (false, false);
        for byte in mantissa {
            match byte {
                b'.' if !seen_point => seen_point = true,
                b'0'..=b'9' => {
                    seen_digit = true;
                    decimal.push(byte - b'0', seen_point);
                }
                _ => return None,
            }
        }
        seen_digit.then_some(decimal)
    }

    fn push(&mut self, digit: u8, behind_point: bool) {
        let kept = self.digits.len() < DIGITS;
        if kept && (digit != 0 || !self.digits.is_empty()) {
            self.digits.push(digit);
        }
        self.more |= !kept && digit != 0;
        // A digit moves the point unless it is after it; one that is left out leaves its place.
        self.exponent += match (kept, behind_point) {
            (true, true) => -1,
            (false, false) => 1,
            _ => 0,
        };
    }

    /// The nearest double, ties to even.
    fn value(&self) -> f64 {
        let size = self.exponent.saturating_add(self.digits.len() as i64);
        if self.digits.is_empty() || size < -60 {
            return 0.0;
        }
        if size > 30 {
            return f64::INFINITY;
        }
        let (mut upper, mut lower) = (Whole::ZERO, Whole::ZERO);
        lower.multiply_add(1, 1);
        for digit in &self.digits {
            upper.multiply_add(10, u32::from(*digit));
        }
        // One more digit stands for all that were left out.
        upper.multiply_add(10, u32::from(self.more));
        let exponent = self.exponent - 1;
        for _ in 0..exponent.unsigned_abs() {
            if exponent > 0 { &mut upper } else { &mut lower }.multiply_add(10, 0);
        }
        quotient(upper, lower)
    }
}

/// An optional sign and at least one digit; what is too large for the type stays as large as it can be.
fn signed(text: &[u8]) -> Option<i64> {
    let (sign, digits) = match text {
        [b'-', rest @ ..] => (-1, rest),
        [b'+', rest @ ..] => (1, rest),
        rest => (1, rest),
    };
    if digits.is_empty() {
        return None;
    }
    // Far beyond any number that counts, and far from the type's end: the digits before it can't bring it back.
    const FAR: i64 = 1 << 40;
    digits
        .iter()
        .try_fold(0_i64, |sum, byte| {
            byte.is_ascii_digit().then(|| (sum * 10 + i64::from(byte - b'0')).min(FAR))
        })
        .map(|number| sign * number)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_python_reads_them() {
        // What Python 3.11 answered to float(text).
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
            ("٤_٢", 42.0),
            ("1.５", 1.5),
            ("1e５", 1e5),
            ("𝟘", 0.0),
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
    fn every_script_has_ten_digits() {
        for zero in ZEROS {
            for digit in 0..10 {
                let c = char::from_u32(zero + digit).unwrap();
                assert!(c.is_numeric(), "{zero:x}");
                assert_eq!(digit_of_any_script(c), char::from_digit(digit, 10));
            }
        }
        assert!(ZEROS.is_sorted());
    }

    #[test]
    fn a_number_between_two_doubles_goes_to_the_nearer_one_however_far_behind_the_difference_is() {
        // 2⁵³ + 1 lies in the middle; the tie goes to the even neighbour, anything more to the upper one.
        assert_eq!(read("9007199254740993"), Some(9007199254740992.0));
        assert_eq!(read(&format!("9007199254740993.{}1", "0".repeat(5000))), Some(9007199254740994.0));
        assert_eq!(read(&format!("{}1e-5000", "0".repeat(5000))), Some(0.0));
        assert_eq!(read(&format!("1{}e-5000", "0".repeat(5000))), Some(1.0));
    }

    proptest! {
        #[test]
        fn a_decimal_is_rounded_as_the_standard_library_rounds_it(
            text in r"[0-9]{0,25}\.[0-9]{0,30}[0-9](e-?[0-2]?[0-9])?"
        ) {
            let expected: f64 = text.parse().unwrap();
            if (1e-59..1e29).contains(&expected) {
                prop_assert_eq!(read(&text), Some(expected));
            }
        }

        #[test]
        fn every_double_survives_its_own_spelling(number in -1e20_f64..1e20) {
            prop_assert_eq!(read(&format!("{number}")), Some(number));
            prop_assert_eq!(read(&format!("{number:e}")), Some(number));
        }

        #[test]
        fn no_text_panics(text in any::<String>(), close in "[-+0-9._eEinfa \u{660}-\u{669}]{0,12}") {
            read(&text);
            let ours = read(&close);
            if close.is_ascii() && !close.contains('_') && !close.contains(' ') && let Ok(theirs) = close.parse::<f64>() {
                prop_assert!(ours.is_some(), "{} is {}", close, theirs);
            }
        }
    }
}
