//! `#/providers/compare`: two instances side by side.

use super::choose::{Inside, WithOther};
use super::copy::{Here, reading, status};
use super::words;
use crate::page_title::PageTitle;
use crate::plan::apply::Apply;
use crate::plan::preview::Preview;
use crate::plan::state::{Draft, Mode, Places};
use leptos::prelude::*;
use rac_formats::Kind;
use rac_ui::{Checkbox, FieldGroup};
use std::sync::Arc;

#[component]
pub fn ComparePage() -> impl IntoView {
    let here = Here::new();
    let inside: Inside = Arc::new(move |places| view! { <CompareWith here=here places=places /> }.into_any());
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::COMPARE section=words::PROVIDERS />
        </header>
        <p class="rac-page-note">{words::COMPARE_ABOUT}</p>
        <div class="rac-plan">{here.view()} <WithOther label=words::COMPARE_WITH inside=inside /></div>
    }
}

/// In the context of the other instance.
#[component]
fn CompareWith(here: Here, places: Places) -> impl IntoView {
    let draft = Draft::new(Mode::Compare).between(places, here.again());
    Effect::new(move |_| {
        draft.here.set(here.get());
        draft.reading.set(Some(reading(Vec::new())));
    });
    draft.preview();
    let one = move |kind: Kind| {
        view! {
            <Checkbox
                checked=Signal::derive(move || draft.kinds.with(|kinds| kinds.contains(&kind)))
                label=words::kind(kind)
                on_change=Callback::new(move |on| {
                    draft.kinds.update(|kinds| {
                        if on { kinds.insert(kind) } else { kinds.remove(&kind) };
                    });
                })
            />
        }
    };
    let others = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Provider).map(one).collect_view();
    view! {
        {status(draft)}
        <FieldGroup label=words::ALSO_COMPARE>
            <div class="rac-export-also">{others}</div>
        </FieldGroup>
        <Preview draft=draft />
        <Apply draft=draft />
    }
}
