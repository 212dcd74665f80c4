//! How numbers, plurals and lists are formatted: in a browser by its `Intl`, elsewhere as in English.

use std::cell::Cell;

/// Formats for the language that is shown.
#[derive(Clone, Copy)]
pub struct Formats {
    pub number: fn(u64) -> String,
    /// The category of CLDR: "one", "few", …
    pub plural: fn(u64) -> &'static str,
    /// "a, b and c"
    pub list: fn(&[String]) -> String,
}

const ENGLISH: Formats = Formats {
    number: grouped,
    plural: |number| if number == 1 { "one" } else { "other" },
    list: |items| match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => format!("{first} and {last}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    },
};

/// Grouped from five digits on, as on screen.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let is_start = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    let separated = |(at, digit)| is_start(at).then_some(',').into_iter().chain([digit]);
    digits.chars().enumerate().flat_map(separated).collect()
}

/// An integer, grouped from five digits on.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

thread_local! {
    static FORMATS: Cell<Formats> = const { Cell::new(ENGLISH) };
}

/// Formats by these functions from now on.
pub fn set_formats(formats: Formats) {
    FORMATS.set(formats);
}

pub fn formats() -> Formats {
    FORMATS.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped() {
        for (at, text) in
            [(0, "0"), (9999, "9999"), (10_000, "10,000"), (123_456, "123,456"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(at), text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped() {
        for (number, text) in
            [(0, "0"), (9999, "9999"), (10_000, "10,000"), (123_456, "123,456"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(number), text);
        }
    }
}
