//! `#/access`: who can reach what.

use super::panel::AccessPanel;
use super::words;
use crate::navigation::use_navigation;
use crate::page_title::PageTitle;
use crate::route::{AccessView, Route};
use authentik_rac::access::read::Scope;
use leptos::prelude::*;

#[component]
pub fn AccessPage(#[prop(into)] view: Signal<AccessView>) -> impl IntoView {
    let navigation = use_navigation();
    let on_view = Callback::new(move |view: AccessView| navigation.replace(Route::Access(view)));
    view! {
        <header class="rac-page-header rac-page-wide">
            <PageTitle text=words::TITLE />
        </header>
        <p class="rac-page-note">{words::ABOUT}</p>
        <AccessPanel scope=Scope::default() view=view on_view=on_view />
    }
}
