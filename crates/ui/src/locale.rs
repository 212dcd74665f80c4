//! Formats times, numbers and lists, and sorts texts, for the user's locale.

use leptos::prelude::*;

/// The locale of one mounted app, in the context: a language tag that `Intl` knows, or "" for the browser's own.
#[derive(Clone, Copy)]
pub struct Locale(
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "there is no Intl"))] Signal<String>,
);

impl Locale {
    /// `tag` must be one that `Intl` knows; otherwise all formatting fails.
    pub fn provide(tag: Signal<String>) {
        provide_context(Locale(tag));
    }

    /// The tag, tracked in reactive code. Also "" if no app is known, for example after an await.
    #[cfg(target_arch = "wasm32")]
    fn tag() -> String {
        // Texts are also made in event handlers, where nothing has to be updated.
        #[cfg(debug_assertions)]
        let _untracked = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
        use_context::<Locale>().and_then(|locale| locale.0.try_get()).unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
pub use browser::{day_text, list, locales, number, plural, ranks};

#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{day_text, list, locales, number, plural, ranks};

/// Messages format their numbers, plurals and lists for the user's locale from now on.
pub fn prepare_messages() {
    rac_messages::set_formats(rac_messages::Formats { number, plural, list });
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::Locale;
    use js_sys::{Array, Function, Intl, Map, Object, Reflect};
    use std::cell::RefCell;
    use wasm_bindgen::{JsCast, JsValue};

    thread_local! {
        /// The locale and the formatter of integers. Creating a formatter takes as long as formatting a hundred numbers,
        /// and a table has a number in each row.
        static NUMBERS: RefCell<Option<(String, Function)>> = const { RefCell::new(None) };
        /// The language and its rules for plurals.
        static PLURALS: RefCell<Option<(&'static str, Intl::PluralRules)>> = const { RefCell::new(None) };
    }

    /// The locale for constructors of `Intl`: an empty list means the browser's own.
    pub fn locales() -> Array {
        locales_of(&Locale::tag())
    }

    fn locales_of(tag: &str) -> Array {
        if tag.is_empty() { Array::new() } else { Array::of1(&JsValue::from(tag)) }
    }

    /// An integer, grouped from five digits on.
    pub fn number(number: u64) -> String {
        let tag = Locale::tag();
        let kept = NUMBERS.with_borrow(|kept| {
            kept.as_ref().filter(|(locale, _)| *locale == tag).map(|(_, format)| format.clone())
        });
        let format = kept.unwrap_or_else(|| {
            let options = option("useGrouping", "min2".into());
            let format = Intl::NumberFormat::new(&locales_of(&tag), &options).format();
            NUMBERS.set(Some((tag, format.clone())));
            format
        });
        let text = format.call1(&JsValue::UNDEFINED, &JsValue::from(number as f64));
        text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| number.to_string())
    }

    /// The category of a number in the language that is shown, for its plurals.
    pub fn plural(number: u64) -> &'static str {
        let tag = rac_messages::language().tag;
        let kept = PLURALS.with_borrow(|kept| kept.clone().filter(|(language, _)| *language == tag));
        let rules = kept.map(|(_, rules)| rules).unwrap_or_else(|| {
            let rules = Intl::PluralRules::new(&Array::of1(&JsValue::from(tag)), &Object::new());
            PLURALS.set(Some((tag, rules.clone())));
            rules
        });
        let category = String::from(rules.select(number as f64));
        ["zero", "one", "two", "few", "many"].into_iter().find(|name| *name == category).unwrap_or("other")
    }

    /// "a, b and c" in the language that is shown.
    pub fn list(items: &[String]) -> String {
        let language = Array::of1(&JsValue::from(rac_messages::language().tag));
        let texts: Array = items.iter().map(JsValue::from).collect();
        // js-sys doesn't know Intl.ListFormat.
        let format = || {
            let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
            let class: Function = Reflect::get(&intl, &"ListFormat".into()).ok()?.dyn_into().ok()?;
            let format = Reflect::construct(&class, &Array::of1(&language)).ok()?;
            let write: Function = Reflect::get(&format, &"format".into()).ok()?.dyn_into().ok()?;
            write.call1(&format, &texts).ok()?.as_string()
        };
        format().unwrap_or_else(|| items.join(", "))
    }

    /// The rank of each text in the locale's order; numbers in texts are compared as numbers, so "rack 9" comes before
    /// "rack 10". Equal texts have equal ranks.
    pub fn ranks(texts: &mut dyn Iterator<Item = &str>) -> Vec<u32> {
        let texts: Array = texts.map(JsValue::from).collect();
        let collator = Intl::Collator::new(&locales(), &option("numeric", JsValue::TRUE));
        let sorted = texts.slice(0, texts.length());
        // Sorts in JavaScript: calling back for each pair would take many times as long.
        if let Ok(sort) = Reflect::get(&sorted, &"sort".into())
            && let Some(sort) = sort.dyn_ref::<Function>()
        {
            let _ = sort.call1(&sorted, &collator.compare());
        }
        let places = Map::new();
        sorted.for_each(&mut |text, place, _| {
            places.set(&text, &place.into());
        });
        let place = |text: JsValue| places.get(&text).as_f64().unwrap_or_default() as u32;
        texts.iter().map(place).collect()
    }

    /// A day such as `2026-11-28`. Anything else is shown as it is.
    pub fn day_text(day: &str) -> String {
        let date = js_sys::Date::new(&day.into());
        if date.get_time().is_nan() {
            return day.to_owned();
        }
        let options = option("dateStyle", "medium".into());
        // A day without a time is read as one in UTC.
        let _ = Reflect::set(&options, &"timeZone".into(), &"UTC".into());
        let format: Function = Intl::DateTimeFormat::new(&locales(), &options).format();
        let text = format.call1(&JsValue::UNDEFINED, &date).ok().and_then(|text| text.as_string());
        text.unwrap_or_else(|| day.to_owned())
    }

    fn option(name: &str, value: JsValue) -> Object {
        let options = Object::new();
        let _ = Reflect::set(&options, &name.into(), &value);
        options
    }
}

/// Host tests have no `Intl`.
#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    use crate::fold;
    use js_sys::Array;

    pub fn locales() -> Array {
        Array::new()
    }

    pub fn number(number: u64) -> String {
        number.to_string()
    }

    pub fn day_text(day: &str) -> String {
        day.to_owned()
    }

    pub fn plural(number: u64) -> &'static str {
        if number == 1 { "one" } else { "other" }
    }

    pub fn list(items: &[String]) -> String {
        items.join(", ")
    }

    /// By character, with numbers by value: a substitute without a locale.
    pub fn ranks(texts: &mut dyn Iterator<Item = &str>) -> Vec<u32> {
        let written = |part: &[char]| match part {
            [first, ..] if first.is_ascii_digit() => format!("{:0>10}", String::from_iter(part)),
            part => String::from_iter(part),
        };
        let key = |text: &str| {
            let letters: Vec<char> = fold(text).chars().collect();
            letters.chunk_by(|a, b| a.is_ascii_digit() && b.is_ascii_digit()).map(written).collect::<String>()
        };
        let keys: Vec<String> = texts.map(key).collect();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        keys.iter().map(|key| sorted.partition_point(|other| other < key) as u32).collect()
    }
}
