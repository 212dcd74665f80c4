//! The table of effective settings, with its search, filter, and the choice of user and protocol.

use super::expression_results::{AtLaunchList, ExpressionTests};
use super::rows::{Shown, table};
use crate::resource::pickers;
use crate::resource::pickers::{Picker, Seen};
use crate::rest::{Client, Loading, Read};
use crate::settings::effective_words as words;
use authentik_rac::endpoints::Protocol;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::users;
use authentik_rac::users::{User, UserId};
use futures_util::future::pending;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::{EffectiveValue, Layers, effective};
use leptos::prelude::*;
use rac_messages::{Message, sentences};
use rac_ui::{
    Choice, ComboOption, Combobox, DataTable, Drawn, Field, Notice, NoticeKind, SearchBox, Segmented,
    ShowMore, Switch, fold, has_all_words,
};

/// How many rows are shown before the user asks for more.
const ROWS: usize = 200;

/// What guacd gets from these layers.
#[component]
pub fn EffectiveTable(
    /// The layers, without the user and test results.
    layers: Signal<Layers>,
    mappings: Read<Vec<PropertyMapping>>,
    /// How many mappings in use the account can't see.
    hidden: Signal<usize>,
    /// Why something else is missing.
    #[prop(optional)]
    missing: Signal<Option<Message>>,
    /// Whether the user chooses the protocol here.
    #[prop(optional)]
    choose_protocol: bool,
    /// The user who connects, if it is fixed.
    #[prop(optional)]
    user: Option<User>,
    /// Whether users are only read when their picker gets the focus.
    #[prop(optional)]
    users_on_focus: bool,
) -> impl IntoView {
    let protocol = RwSignal::new("rdp".to_owned());
    let settled = StoredValue::new(user);
    let chosen = RwSignal::new(settled.with_value(|user| user.as_ref().map(|user| user.pk.to_string())));
    let client = expect_context::<Client>();
    let wants_users = RwSignal::new(!users_on_focus);
    let users = settled.with_value(Option::is_none).then(|| {
        Seen::new(move || {
            let wanted = wants_users.get();
            async move { if wanted { users::seen(client).await } else { pending().await } }
        })
    });
    let user_id = Signal::derive(move || chosen.get().and_then(|id| id.parse::<UserId>().ok()));
    let username = Memo::new(move |_| {
        let id = user_id.get()?;
        match settled.get_value() {
            Some(user) => Some(user.username),
            None => users?.read.value()?.into_iter().find(|user| user.pk == id).map(|user| user.username),
        }
    });
    let tests = ExpressionTests::new(mappings, user_id);
    let values = Memo::new(move |_| {
        let mut all = layers.get();
        all.username = username.get();
        if choose_protocol {
            all.protocol = protocol.with(|name| Protocol::from(name.as_str()).into());
        }
        tests.apply(&mut all);
        (effective(&all), all.protocol)
    });

    let protocols = Memo::new(move |_| values.with(|(_, protocol)| Protocols::of(protocol.as_ref())));
    let typed = RwSignal::new(String::new());
    let search = RwSignal::new(String::new());
    let only_different = RwSignal::new(false);
    let revealed = RwSignal::new(Vec::<String>::new());
    let found = Memo::new(move |_| {
        let (mut values, protocol) = values.get();
        let (search, only_different) = (search.get(), only_different.get());
        values.retain(|value| (!only_different || value.differs_from_default) && matches(value, &search));
        (values, protocol)
    });
    let drawn = Drawn::new(ROWS, ROWS);
    let table = table(revealed);
    let columns = table.headings();
    let shown = Signal::derive(move || {
        let (mut values, protocol) = found.get();
        values.truncate(drawn.most());
        let protocols = Protocols::of(protocol.as_ref());
        let values: Vec<Shown> = values.into_iter().map(|value| Shown::of(value, protocols)).collect();
        table.rows(&values)
    });
    let empty = move || {
        let words = || {
            if values.with(|(values, _)| values.is_empty()) {
                return words::NOTHING;
            }
            search.with(|search| match search.trim().is_empty() {
                true => words::NONE_DIFFERS,
                false => words::none_match(search.trim()),
            })
        };
        shown.with(Vec::is_empty).then(|| view! { <p class="rac-settings-empty">{words()}</p> })
    };
    let by_protocol = choose_protocol.then(|| {
        let choices = [Protocol::Rdp, Protocol::Ssh, Protocol::Vnc]
            .map(|protocol| Choice::new(protocol.label().to_ascii_lowercase(), protocol.label()));
        view! {
            <Field label=words::PROTOCOL>
                <Segmented value=protocol options=choices.to_vec() />
            </Field>
        }
    });
    let by_user = users.map(|users| {
        let picker = Picker::new(users, option);
        let want = move |_| {
            if !wants_users.get_untracked() {
                wants_users.set(true);
            }
        };
        view! {
            <div class="rac-effective-user" on:focusin=want>
                <Field label=words::USER>
                    <Combobox
                        value=chosen
                        options=picker.options
                        clearable=true
                        placeholder=words::USER_CHOOSE
                        on_retry=picker.retry
                    />
                </Field>
            </div>
        }
    });
    view! {
        <div class="rac-effective">
            {move || incomplete(mappings.get(), hidden.get(), missing.get())}
            <div class="rac-effective-tools">
                {by_protocol} {by_user}
                <SearchBox
                    value=typed
                    on_search=Callback::new(move |text| search.set(text))
                    label=words::SEARCH
                    placeholder=words::SEARCH_HINT
                />
                <Switch checked=only_different label=words::ONLY_DIFFERENT />
            </div>
            <AtLaunchList tests=tests layers=layers protocols=protocols />
            <div class="rac-effective-table" class:rac-effective-none=move || shown.with(Vec::is_empty)>
                <DataTable caption=words::CAPTION columns=columns rows=shown />
            </div>
            <ShowMore drawn=drawn all=Signal::derive(move || found.with(|(values, _)| values.len())) />
            {empty}
        </div>
    }
}

fn option(user: &User) -> ComboOption {
    pickers::option(user.pk.to_string(), &user.username, &user.name)
}

/// What the account can't see.
fn incomplete(
    mappings: Loading<Vec<PropertyMapping>>,
    hidden: usize,
    missing: Option<Message>,
) -> Option<impl IntoView> {
    let mut said: Vec<Message> = missing.into_iter().collect();
    if let Loading::Failed(error) = mappings {
        said.push(sentences([error.sentence(), words::MAPPINGS_MISSING]));
    }
    if hidden > 0 {
        said.push(words::hidden_mappings(hidden));
    }
    (!said.is_empty()).then(|| {
        let said = said.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        view! { <Notice kind=NoticeKind::Warning title=words::INCOMPLETE>{said}</Notice> }
    })
}

fn matches(value: &EffectiveValue, search: &str) -> bool {
    // The search doesn't look at secrets: a match would reveal them.
    let text = if value.secret { "" } else { &value.text };
    has_all_words(&fold(&format!("{} {text} {}", value.name, value.layer.label())), search)
}
