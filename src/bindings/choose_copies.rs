//! Which bindings a copy of an endpoint gets, in its form.

use super::copies::{self, BindingChoice};
use super::words;
use crate::rest::Loading;
use crate::session::use_session;
use authentik_rac::bindings::Binding;
use leptos::prelude::*;
use rac_ui::{Button, Checkbox, FieldGroup, Icon, Notice, NoticeKind, Time, around};
use rac_ui::{Drawn, ShowMore};

/// How many bindings are listed at first, and how many more each time. Those that are not listed are copied as well.
const MOST: usize = 50;

/// The bindings of the original, each with a checkbox, and who can use the copy without them.
#[component]
pub fn ChooseBindings(choice: BindingChoice) -> impl IntoView {
    let sees_all = untrack(|| use_session().is_superuser());
    let read = choice.read;
    let list = move || match read.get() {
        Loading::Waiting => Some(view! { <p role="status">{words::READING}</p> }).into_any(),
        Loading::Failed(error) => Some(view! {
            <Notice kind=NoticeKind::Warning>
                <p>{error.sentence()} " " {words::UNREAD}</p>
                <p>
                    <Button icon=Icon::Refresh on_click=read.retry()>
                        {words::RETRY}
                    </Button>
                </p>
            </Notice>
        })
        .into_any(),
        Loading::Ready(bindings) if bindings.is_empty() => {
            Some(view! { <p>{if sees_all { words::NONE } else { words::NONE_VISIBLE }}</p> }).into_any()
        }
        Loading::Ready(bindings) => Some(boxes(bindings, choice)).into_any(),
    };
    let open = move || {
        let chosen = choice.chosen()?;
        let is_open = !chosen.iter().any(|binding| binding.enabled);
        is_open.then(|| view! { <Notice kind=NoticeKind::Warning>{words::OPEN}</Notice> })
    };
    view! {
        <FieldGroup label=words::CHOOSE help=words::CHOOSE_HELP>
            <div class="rac-copies">
                {list}
                {(!sees_all).then(|| view! { <p class="rac-help">{words::ONLY_VISIBLE}</p> })}
                <div role="status">{open}</div>
            </div>
        </FieldGroup>
    }
}

fn boxes(bindings: Vec<Binding>, choice: BindingChoice) -> AnyView {
    let copied = StoredValue::new(
        bindings.iter().filter(|one| copies::can_be_copied(one)).cloned().collect::<Vec<_>>(),
    );
    let chosen = Signal::derive(move || {
        copied.with_value(|all| all.iter().filter(|one| choice.is_chosen(one)).count())
    });
    let count = copied.with_value(Vec::len);
    let all = (count > 1).then(|| {
        view! {
            <Checkbox
                label=words::ALL_BINDINGS
                checked=Signal::derive(move || chosen.get() == count)
                indeterminate=Signal::derive(move || (1..count).contains(&chosen.get()))
                on_change=Callback::new(move |on| {
                    copied.with_value(|all| all.iter().for_each(|one| choice.choose(one, on)));
                })
            />
        }
    });
    let drawn = Drawn::new(MOST, MOST);
    let length = bindings.len();
    let items = move || {
        let some = bindings.iter().take(drawn.most());
        some.map(|binding| item(binding.clone(), choice)).collect_view()
    };
    view! {
        <div>
            {all}
            <ul class="rac-copies-list" role="list">{items}</ul>
            <ShowMore drawn=drawn all=Signal::stored(length) />
        </div>
    }
    .into_any()
}

fn item(binding: Binding, choice: BindingChoice) -> AnyView {
    let name = copies::words(&binding);
    if !copies::can_be_copied(&binding) {
        return view! { <li>{words::unknown(name)}</li> }.into_any();
    }
    let ends = binding.expires.clone().map(|expires| {
        view! { <span class="rac-help">{around(words::ends, view! { <Time iso=expires /> })}</span> }
    });
    let binding = StoredValue::new(binding);
    view! {
        <li>
            <Checkbox
                label=name
                checked=Signal::derive(move || binding.with_value(|binding| choice.is_chosen(binding)))
                on_change=Callback::new(move |on| binding.with_value(|binding| choice.choose(binding, on)))
            />
            " "
            {ends}
        </li>
    }
    .into_any()
}
