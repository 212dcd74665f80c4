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
    number: |number| number.to_string(),
    plural: |number| if number == 1 { "one" } else { "other" },
    list: |items| match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => format!("{first} and {last}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    },
};

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
