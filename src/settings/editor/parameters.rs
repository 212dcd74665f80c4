//! The Parameters view: the search, the picker, and the rows by section.

use super::Editor;
use super::add::AddParameter;
use super::findings::Findings;
use super::row::SettingRow;
use crate::settings::words;
use guacamole_settings::catalogue::{self, Parameter, Section};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Icon, SearchBox, each, fold, has_all_words};

/// How many unset parameters a search lists.
const LISTED: usize = 12;

/// An item of the list: the heading of a section, or a row.
#[derive(Clone, PartialEq)]
enum Item {
    Heading(Message),
    Row(String),
}

#[component]
pub(in crate::settings) fn Parameters(editor: Editor) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let search = RwSignal::new(String::new());
    let items = Memo::new(move |_| {
        let search = search.get();
        let names = editor.names();
        let rows = names.into_iter().map(|name| (editor.parameter(&name), name));
        by_section(rows.filter(|(parameter, name)| matches(*parameter, name, &search)).collect())
    });
    let elsewhere = Signal::derive(move || {
        let names = editor.names();
        let mut findings = editor.findings.get();
        findings.retain(|finding| names.iter().all(|name| *name != finding.key));
        findings
    });
    let empty = move || {
        let nothing = items.with(Vec::is_empty);
        let words = search.with(|search| match search.is_empty() {
            true => words::NONE_SET,
            false => words::none_set_matches(search),
        });
        nothing.then(|| view! { <p class="rac-settings-empty">{words}</p> })
    };
    view! {
        <div class="rac-settings-tools">
            <SearchBox
                value=typed
                on_search=Callback::new(move |text| search.set(text))
                label=words::SEARCH
                placeholder=words::SEARCH_HINT
            />
        </div>
        <Findings editor=editor of=elsewhere named=true />
        {empty}
        <ul class="rac-settings-rows" role="list">
            {each(
                move || {
                    let epoch = editor.epoch.get();
                    items.get().into_iter().map(move |item| (item, epoch)).collect()
                },
                |(item, epoch)| match item {
                    Item::Heading(label) => format!("#{label}"),
                    Item::Row(name) => format!("{epoch}={name}"),
                },
                move |(item, _)| match item {
                    Item::Heading(label) => {
                        view! { <li class="rac-settings-section">{label}</li> }.into_any()
                    }
                    Item::Row(name) => view! { <SettingRow editor=editor name=name /> }.into_any(),
                },
            )}
        </ul>
        <NotSet editor=editor search=search />
        <AddParameter editor=editor />
    }
}

/// Parameters that match the search and are not set.
#[component]
fn NotSet(editor: Editor, search: RwSignal<String>) -> impl IntoView {
    let found = Memo::new(move |_| {
        let text = search.get();
        if text.trim().is_empty() {
            return Vec::new();
        }
        let there = editor.names();
        let mut found: Vec<&'static str> =
            catalogue::search(editor.protocols.get(), &text, fold).into_iter().map(|row| row.name).collect();
        found.retain(|name| there.iter().all(|there| there != name));
        found
    });
    let row = move |name: &'static str| {
        let meaning = editor.parameter(name).map(|row| row.meaning.clone());
        view! {
            <li class="rac-setting-match">
                <div>
                    <code>{name}</code>
                    <p class="rac-setting-help">{meaning}</p>
                </div>
                <Button
                    variant=ButtonVariant::Quiet
                    icon=Icon::Add
                    label=words::add_name(name)
                    on_click=Callback::new(move |()| editor.add(name.to_owned()))
                >
                    {words::ADD_ONE}
                </Button>
            </li>
        }
    };
    let list = move || {
        let found = found.get();
        let hidden = found.len().saturating_sub(LISTED);
        (!found.is_empty()).then(|| {
            let rows = found.into_iter().take(LISTED).map(row).collect_view();
            view! {
                <p class="rac-settings-section">{words::NOT_SET_YET}</p>
                <ul class="rac-settings-rows" role="list" aria-label=words::NOT_SET_YET>{rows}</ul>
                {(hidden > 0).then(|| view! { <p class="rac-setting-help">{words::more_matches(hidden)}</p> })}
            }
        })
    };
    view! { {list} }
}

fn matches(parameter: Option<&Parameter>, name: &str, search: &str) -> bool {
    let mut text = name.to_owned();
    if let Some(parameter) = parameter {
        for more in [parameter.section.label(), parameter.meaning.clone()] {
            text.push(' ');
            text.push_str(&more.text());
        }
    }
    has_all_words(&fold(&text), search)
}

/// Headings and rows in the order of the sections; in each section, the rows keep their order.
fn by_section(rows: Vec<(Option<&'static Parameter>, String)>) -> Vec<Item> {
    let mut items = Vec::new();
    let sections = Section::ALL.iter().copied().map(Some).chain([None]);
    for section in sections {
        let label = section.map_or(words::OTHER_SECTION, Section::label);
        let mut first = true;
        for (parameter, name) in &rows {
            if parameter.map(|parameter| parameter.section) == section {
                if first {
                    items.push(Item::Heading(label.clone()));
                    first = false;
                }
                items.push(Item::Row(name.clone()));
            }
        }
    }
    items
}
