//! The page for unknown addresses.

use super::words;
use crate::page_title::PageTitle;
use crate::route::Route;
use leptos::prelude::*;
use rac_ui::{EmptyState, Icon, LinkButton};

#[component]
pub fn NotFoundPage(address: String) -> impl IntoView {
    view! {
        <PageTitle text=words::NOT_FOUND />
        <EmptyState
            title=words::NOT_FOUND_TEXT
            icon=Icon::Search
            actions=ViewFn::from(|| {
                view! {
                    <LinkButton href=Signal::stored(Route::OVERVIEW.to_hash())>
                        {words::TO_OVERVIEW}
                    </LinkButton>
                }
            })
        >
            <code>{format!("#{address}")}</code>
        </EmptyState>
    }
}
