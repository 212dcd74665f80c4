//! The tokens as a table for auditors: the selected ones, or else all that the search and the filters find.

use super::select_matching::read_all;
use super::words;
use crate::export::tables;
use crate::resource::failure::failure_text;
use crate::rest::Client;
use crate::route::TokensView;
use authentik_rac::connection_tokens::ConnectionToken;
use leptos::prelude::*;
use rac_ui::{Button, Icon, Selection, save_file, use_toasts};
use std::cell::RefCell;
use std::collections::HashSet;

/// A button that reads and saves them.
#[component]
pub fn TableFile(view: Signal<TokensView>, selection: Selection) -> impl IntoView {
    let client = expect_context::<Client>();
    let toasts = use_toasts();
    let progress = RwSignal::new(None::<(u32, u32)>);
    let export = Callback::new(move |()| {
        progress.set(Some((0, 0)));
        let chosen: HashSet<String> = untrack(|| selection.items()).into_iter().map(|(id, _)| id).collect();
        // Rows stay selected while the search and the filters change.
        let view = if chosen.is_empty() { view.get_untracked() } else { TokensView::default() };
        leptos::task::spawn_local(async move {
            let rows = RefCell::new(Vec::new());
            let read = read_all(client, view, |tokens, done, all| {
                let wanted =
                    tokens.iter().filter(|one| chosen.is_empty() || chosen.contains(&one.pk.to_string()));
                rows.borrow_mut().extend(wanted.map(row));
                progress.try_set(Some((done, all)));
            })
            .await;
            match read {
                Ok(()) => {
                    let header = words::TABLE.map(|heading| heading.text()).to_vec();
                    match tables::table(header, rows.into_inner()).await {
                        Ok(text) => {
                            save_file("rac-connection-tokens.csv", "text/csv", &text);
                        }
                        Err(_) => toasts.error(words::EXPORT_FAILED),
                    }
                }
                Err(error) => toasts.error(failure_text(&error)),
            }
            progress.try_set(None);
        });
    });
    view! {
        <span class="rac-visually-hidden" role="status">
            {move || progress.get().filter(|(_, all)| *all > 0).map(|(done, all)| words::reading(all, done))}
        </span>
        <Button icon=Icon::Download busy=Signal::derive(move || progress.with(Option::is_some)) on_click=export>
            {words::EXPORT_CSV}
        </Button>
    }
}

fn row(token: &ConnectionToken) -> Vec<String> {
    let user = &token.user;
    let endpoint = token.endpoint_obj.as_ref();
    vec![
        user.username.clone(),
        user.name.clone(),
        user.email.clone(),
        user.is_active.to_string(),
        token.target_name(),
        endpoint.map(|one| one.protocol.label().to_owned()).unwrap_or_default(),
        endpoint.map(|one| one.host.clone()).unwrap_or_default(),
        token.provider_obj.name.clone(),
        user.last_login.clone().unwrap_or_default(),
        token.pk.to_string(),
    ]
}
