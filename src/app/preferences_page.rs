//! `#/preferences`: theme, page size, locale and read-only mode, the account and the instances.

use super::{pages, words};
use crate::hosting::Theme;
use crate::hosting::use_hosting;
use crate::language::use_languages;
use crate::page_title::PageTitle;
use crate::preferences::{LOCALES, PAGE_SIZES, use_preferences};
use crate::read_only::{self, ReadOnly, use_read_only_reason, use_write_mode};
use crate::session::{use_session, vault};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, Choice, Field, RadioGroup, Select, Switch};

#[component]
pub fn PreferencesPage() -> impl IntoView {
    let preferences = use_preferences();
    let session = use_session();
    let hosting = use_hosting();
    let theme = RwSignal::new(preferences.theme.get_untracked().key().to_owned());
    let on_theme = Callback::new(move |key: String| preferences.theme.set(Theme::from_key(&key)));
    let theme_choice = |theme: Theme| {
        let label = match theme {
            Theme::Auto => words::THEME_AUTO,
            Theme::Light => words::THEME_LIGHT,
            Theme::Dark => words::THEME_DARK,
        };
        Choice::new(theme.key(), label)
    };
    let themes = move || Theme::ALL.map(theme_choice).to_vec();
    let size = RwSignal::new(preferences.page_size.get_untracked().to_string());
    let on_size = Callback::new(move |size: String| {
        if let Ok(size) = size.parse() {
            preferences.page_size.set(size);
        }
    });
    let sizes = PAGE_SIZES.map(|size| Choice::new(size.to_string(), size.to_string())).to_vec();
    let (mode, reason) = (use_write_mode(), use_read_only_reason());
    let decided = Memo::new(move |_| mode.read_only() == Some(ReadOnly::Decided));
    let kept_on = Signal::derive(move || reason.get().filter(|_| decided.get()));
    // Shows the operator's setting without changing the user's own.
    let read_only = RwSignal::new(untrack(|| mode.read_only().is_some()));
    Effect::new(move || read_only.set(mode.read_only().is_some()));
    let locale = RwSignal::new(preferences.locale.get_untracked());
    let on_locale = Callback::new(move |tag: String| preferences.locale.set(tag));
    let locales = Signal::derive(|| {
        let choice = |tag: &str, label: Message| Choice::new(tag, label);
        let known = LOCALES.map(|tag| choice(tag, words::locale_name(tag)));
        std::iter::once(choice("", words::LOCALE_OF_BROWSER)).chain(known).collect::<Vec<_>>()
    });
    let language = RwSignal::new(preferences.language.get_untracked());
    let on_language = Callback::new(move |tag: String| preferences.language.set(tag));
    let offered = use_languages().offered();
    let languages = (offered.len() > 1).then(|| {
        let browser = Choice::new(String::new(), words::LANGUAGE_OF_BROWSER);
        let known = offered.iter().map(|language| Choice::new(language.tag, language.name));
        std::iter::once(browser).chain(known).collect::<Vec<Choice>>()
    });
    let connection = move || {
        session.account().get().map(|account| {
            view! {
                <h2>{words::YOUR_ACCOUNT}</h2>
                <dl class="rac-description-list">
                    <dt>{words::CONNECTED_AS}</dt>
                    <dd>{account.me.name.clone()} " " <code>{account.me.username.clone()}</code></dd>
                    <dt>{words::CONNECTED_TO}</dt>
                    <dd>{account.base.clone()}</dd>
                    <dt>{words::TOKEN_KEPT}</dt>
                    <dd>{crate::session::keep_label(account.keep)}</dd>
                </dl>
                {(!hosting.provides_token())
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
            {if hosting.provides_token() { words::KEPT_FOR_NOW } else { words::KEPT_HERE }}
        </p>
        <div class="rac-form">
            {move || {
                hosting
                    .theme()
                    .get()
                    .is_none()
                    .then(|| view! { <RadioGroup label=words::THEME options=themes() value=theme on_change=on_theme /> })
            }}
            {move || {
                let languages = languages.clone();
                hosting
                    .locale()
                    .get()
                    .is_none()
                    .then(|| {
                        view! {
                            {languages.clone().map(|languages| view! {
                                <Field label=words::LANGUAGE>
                                    <Select value=language options=Signal::stored(languages) on_change=on_language />
                                </Field>
                            })}
                            <Field label=words::LOCALE help=words::LOCALE_HELP>
                                <Select value=locale options=locales on_change=on_locale />
                            </Field>
                        }
                    })
            }}
            <Field label=words::PAGE_SIZE help=words::PAGE_SIZE_HELP>
                <Select value=size options=Signal::stored(sizes) on_change=on_size />
            </Field>
            <Switch checked=preferences.shortcuts label=words::SHORTCUTS help=words::SHORTCUTS_HELP />
            <Switch
                checked=read_only
                label=read_only::MODE
                help=read_only::HELP
                disabled=kept_on
                on_change=Callback::new(move |on| mode.set_chosen(on))
            />
        </div>
        {connection}
        {move || session.account().with(Option::is_some).then(pages::own_rights::section::show)}
        {(!hosting.provides_token()).then(|| vault::pages::passphrase_preferences::show(session))}
        {hosting.owns_the_window().then(pages::instances::section::show)}
    }
}
