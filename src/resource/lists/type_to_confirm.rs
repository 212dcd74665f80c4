//! Before a big deletion, the user has to type the number or the name of what is deleted.

use crate::resource::lists::words;
use crate::rest::{Client, Loading, Read};
use crate::session::use_session;
use authentik_rac::{Page, Request};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Field, TextInput};
use serde::de::IgnoredAny;

/// Up to this many objects can be deleted with a click.
const MOST_WITH_A_CLICK: usize = 10;

/// What has to be typed before a deletion, and whether it was.
#[derive(Clone, Copy)]
pub struct Confirmation {
    wanted: StoredValue<Wanted>,
    typed: RwSignal<String>,
    need: Signal<Need>,
}

/// What to type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Name(String),
    Number(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    No,
    Yes,
    /// It is being checked whether anything is deleted with the objects.
    Looking,
}

impl Confirmation {
    /// For this many objects. `contents`: lists of what is deleted with each; unless they are known to be empty,
    /// typing is required.
    pub fn new(wanted: Wanted, count: usize, contents: Vec<Request>) -> Self {
        let need = if count > MOST_WITH_A_CLICK {
            Signal::stored(Need::Yes)
        } else if contents.is_empty() {
            Signal::stored(Need::No)
        } else {
            needed_for(contents)
        };
        Confirmation { wanted: StoredValue::new(wanted), typed: RwSignal::new(String::new()), need }
    }

    /// Why the deletion can't start yet.
    pub fn blocked(self) -> Signal<Option<String>> {
        Signal::derive(move || match self.need.get() {
            Need::No => None,
            Need::Looking => Some(words::LOOKING_WHAT_GOES.text()),
            Need::Yes => {
                let typed = self.typed.get();
                let wanted = |wanted: &Wanted| (!wanted.is(&typed)).then(|| wanted.label().text());
                self.wanted.try_with_value(wanted).flatten()
            }
        })
    }

    /// The text field, if typing is required.
    pub fn field(self) -> impl IntoView {
        let needed = Memo::new(move |_| self.need.get() == Need::Yes);
        move || {
            needed.get().then(|| {
                view! {
                    <Field label=self.wanted.with_value(Wanted::label)>
                        <TextInput value=self.typed />
                    </Field>
                }
            })
        }
    }
}

impl Wanted {
    fn label(&self) -> Message {
        match self {
            Wanted::Name(name) => words::type_name(name),
            Wanted::Number(number) => words::type_number(*number),
        }
    }

    fn is(&self, typed: &str) -> bool {
        match self {
            Wanted::Name(name) => plain(name) == plain(typed),
            Wanted::Number(number) => {
                let digits: String =
                    typed.chars().filter(|c| !c.is_whitespace() && !",.'’".contains(*c)).collect();
                digits == number.to_string()
            }
        }
    }
}

/// The text without differences that can't be seen and so not typed: in whitespace, and in how accents are composed.
fn plain(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    #[cfg(target_arch = "wasm32")]
    let text = String::from(js_sys::JsString::from(text.as_str()).normalize("NFC"));
    text
}

/// Only a superuser knows that an empty list means that there is nothing.
fn needed_for(contents: Vec<Request>) -> Signal<Need> {
    let client = expect_context::<Client>();
    let sees_all = untrack(|| use_session().is_superuser());
    let read = Read::new(move || {
        let contents = contents.clone();
        async move {
            for request in contents {
                if client.send::<Page<IgnoredAny>>(request).await?.count > 0 {
                    return Ok(true);
                }
            }
            Ok(false)
        }
    });
    Signal::derive(move || need(read.get(), sees_all))
}

fn need(has_contents: Loading<bool>, sees_all: bool) -> Need {
    match has_contents {
        Loading::Waiting => Need::Looking,
        Loading::Ready(false) if sees_all => Need::No,
        Loading::Ready(_) | Loading::Failed(_) => Need::Yes,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use authentik_rac::{ErrorKind, RestError};
    use proptest::prelude::*;

    #[test]
    fn a_list_that_may_not_be_empty_needs_typing() {
        assert_eq!(need(Loading::Ready(false), true), Need::No);
        assert_eq!(need(Loading::Ready(false), false), Need::Yes, "there may be more than this account sees");
        assert_eq!(need(Loading::Ready(true), true), Need::Yes);
        assert_eq!(need(Loading::Waiting, true), Need::Looking);
        let failed = RestError::new(rac_messages::authentik::count_endpoints, ErrorKind::Unreachable);
        assert_eq!(need(Loading::Failed(failed), true), Need::Yes);
    }

    #[test]
    fn more_than_ten_need_their_number() {
        let owner = Owner::new();
        owner.set();
        let few = Confirmation::new(Wanted::Number(10), 10, vec![]);
        assert_eq!(few.blocked().get_untracked(), None);
        let many = Confirmation::new(Wanted::Number(11), 11, vec![]);
        assert_eq!(many.blocked().get_untracked().as_deref(), Some("Type 11 to confirm"));
        many.typed.set("11".to_owned());
        assert_eq!(many.blocked().get_untracked(), None);
    }

    #[test]
    fn a_number_is_accepted_in_common_notations_only() {
        let wanted = Wanted::Number(1_200);
        for typed in ["1200", " 1200 ", "1,200", "1.200", "1 200", "1’200"] {
            assert!(wanted.is(typed), "{typed}");
        }
        for typed in ["", "120", "12000", "1200x", "all", "-1200"] {
            assert!(!wanted.is(typed), "{typed}");
        }
    }

    #[test]
    fn a_name_must_be_typed_exactly() {
        let wanted = Wanted::Name("Büro  <Köln>\u{a0}2".to_owned());
        assert!(wanted.is(" Büro <Köln> 2"));
        assert!(!wanted.is("büro <köln> 2"));
        assert!(!wanted.is("Büro"));
        assert_eq!(wanted.label(), "Type “Büro  <Köln>\u{a0}2” to confirm");
    }

    proptest! {
        #[test]
        fn the_name_itself_always_confirms(name in ".{1,60}", blanks in "[ \\t]{0,3}") {
            let wanted = Wanted::Name(name.clone());
            let typed = format!("{}{name}{blanks}", blanks.as_str());
            prop_assert!(wanted.is(&typed));
        }

        #[test]
        fn another_number_never_confirms(number in 11usize..100_000, other in 0usize..100_000) {
            prop_assert_eq!(Wanted::Number(number).is(&other.to_string()), number == other);
        }
    }
}
