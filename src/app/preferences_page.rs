//! `#/preferences`: theme and page size, and what is known of the connection.

use super::words;
use crate::dom::{live, view};
use crate::hosting::use_hosting;
use crate::page_title::PageTitle;
use crate::preferences::{PAGE_SIZES, Theme, use_preferences};
use crate::session::use_session;
use crate::ui::{Button, Choice, Field, RadioGroup, Select};
use leptos::prelude::*;

#[component]
pub fn PreferencesPage() -> impl IntoView {
    let preferences = use_preferences();
    let session = use_session();
    let hosting = use_hosting();
    let theme = RwSignal::new(preferences.theme.get_untracked().key().to_owned());
    let on_theme = Callback::new(move |key: String| preferences.theme.set(Theme::from_key(&key)));
    let themes = Theme::ALL
        .map(|theme| Choice {
            value: theme.key().to_owned(),
            label: match theme {
                Theme::Auto => words::THEME_AUTO,
                Theme::Light => words::THEME_LIGHT,
                Theme::Dark => words::THEME_DARK,
            }
            .to_owned(),
            help: String::new(),
        })
        .to_vec();
    let size = RwSignal::new(preferences.page_size.get_untracked().to_string());
    let on_size = Callback::new(move |size: String| {
        if let Ok(size) = size.parse() {
            preferences.page_size.set(size);
        }
    });
    let sizes = PAGE_SIZES
        .map(|size| Choice { value: size.to_string(), label: size.to_string(), help: String::new() })
        .to_vec();
    let connection = move || {
        session.account().get().map(|account| {
            view! {
                <h2>{words::CONNECTION}</h2>
                <dl class="rac-description-list">
                    <dt>{words::CONNECTED_AS}</dt>
                    <dd>{account.me.name.clone()} " " <code>{account.me.username.clone()}</code></dd>
                    <dt>{words::CONNECTED_TO}</dt>
                    <dd>{account.base.clone()}</dd>
                    <dt>{words::TOKEN_KEPT}</dt>
                    <dd>{crate::session::keep_label(account.keep)}</dd>
                </dl>
                {(!hosting.gives_token())
                    .then(|| {
                        view! {
                            <p>
                                <Button on_click=Callback::new(move |()| session.leave_or_ask())>
                                    {move || words::disconnect(session.is_signed_in())}
                                </Button>
                            </p>
                        }
                    })}
            }
        })
    };
    view! {
        <header class="rac-page-header">
            <PageTitle text=words::PREFERENCES />
        </header>
        <p class="rac-page-note">
            {if hosting.gives_token() { words::KEPT_FOR_NOW } else { words::KEPT_HERE }}
        </p>
        <div class="rac-form">
            {live(move || {
                hosting
                    .theme()
                    .get()
                    .is_none()
                    .then(|| view! { <RadioGroup label=words::THEME options=themes.clone() value=theme on_change=on_theme /> })
            })}
            <Field label=words::PAGE_SIZE help=words::PAGE_SIZE_HELP>
                <Select value=size options=Signal::stored(sizes) on_change=on_size />
            </Field>
        </div>
        {connection}
    }
    .into_any()
}
