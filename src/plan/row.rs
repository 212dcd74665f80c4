//! The table of the preview: what is done with each object, and what has to be known about it.

use super::details::{Details, Finding, Line};
use super::planned::{Choice, Doing};
use super::state::{Draft, Mode};
use super::words;
use guacamole_settings::lint::Severity;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, Checkbox, Column, Icon, IconView, NoticeKind, Status, Table, words::select,
};

pub fn table(draft: Draft, opened: RwSignal<std::collections::HashSet<String>>) -> Table<Details> {
    let columns = vec![
        Column::new("name", words::NAME, move |one: &Details| name(draft, one)),
        Column::new("result", words::RESULT, move |one: &Details| result(draft, one)),
        Column::new("details", words::DETAILS, move |one: &Details| details(draft, one, opened)),
    ];
    Table::new(|one: &Details| one.row.key.clone(), |one| one.row.name.clone(), columns)
}

fn name(draft: Draft, one: &Details) -> AnyView {
    let row = &one.row;
    let key = StoredValue::new(row.key.clone());
    let is_chosen = row.doing.works() && draft.mode != Mode::Compare;
    let checkbox = is_chosen.then(|| {
        view! {
            <Checkbox
                checked=Signal::derive(move || key.with_value(|key| draft.wants(key)))
                label=select(&row.name)
                hide_label=true
                on_change=Callback::new(move |on| draft.choose(key.get_value(), on))
            />
        }
    });
    view! {
        <div class="rac-plan-name">
            {checkbox}
            <div>
                <bdi class="rac-clamped">{row.name.clone()}</bdi>
                <div class="rac-row-notes">{words::about(row)}</div>
            </div>
        </div>
    }
    .into_any()
}

fn doing(draft: Draft, doing: Doing) -> AnyView {
    let (icon, class) = match doing {
        // Where something is says nothing about what becomes of it.
        Doing::Create | Doing::Delete if draft.mode == Mode::Compare => {
            (Icon::Info, "rac-status rac-kind-info")
        }
        Doing::Change if draft.mode == Mode::Compare => (Icon::Warning, "rac-status rac-kind-warning"),
        Doing::Create => (Icon::Add, "rac-status rac-kind-success"),
        Doing::Change => (Icon::Edit, "rac-status rac-kind-info"),
        Doing::Delete => (Icon::Delete, "rac-status rac-kind-error"),
        Doing::Same => (Icon::Check, "rac-status rac-plan-muted"),
        Doing::Cannot => (Icon::Error, "rac-status rac-kind-error"),
    };
    view! {
        <span class=class>
            <IconView icon=icon />
            <span>{draft.doing(doing)}</span>
        </span>
    }
    .into_any()
}

fn result(draft: Draft, one: &Details) -> AnyView {
    let place = one.place;
    let needs = Memo::new(move |_| match draft.choices.with(|choices| choices.get(place).copied()) {
        Some(Choice::Needs(other)) => {
            draft.planned.with(|planned| planned.as_ref()?.rows.get(other).map(words::needed))
        }
        _ => None,
    });
    let warn = |text: Message| view! { <li><Status kind=NoticeKind::Warning text=text /></li> };
    let why = (!one.row.why.is_empty()).then(|| view! { <li>{one.row.why.clone()}</li> });
    let unbound = match (one.row.open, one.unbound()) {
        // If the file's bindings can't be imported, a loss says so.
        (true, _) => (!one.bindings.is_empty()).then(|| warn(words::OPEN)),
        (false, 0) => None,
        (false, count) => Some(warn(words::unbound(count))),
    };
    let losses = one.losses.iter().map(|text| warn(text.into())).collect_view();
    let notes = one.notes.iter().map(|text| warn(text.into())).collect_view();
    let item = one.row.item;
    let findings = one.findings.iter().map(|found| finding(draft, item, found)).collect_view();
    view! {
        <div>
            {doing(draft, one.row.doing)}
            <ul class="rac-plan-points" role="list">
                {move || needs.get().map(|text| view! { <li><Status kind=NoticeKind::Warning text=text /></li> })}
            {why}
            {unbound}
            {losses}
            {notes}
            {findings}
            </ul>
        </div>
    }
    .into_any()
}

fn finding(draft: Draft, item: Option<usize>, found: &Finding) -> AnyView {
    let kind = match found.severity {
        Severity::Error => NoticeKind::Error,
        Severity::Warning | Severity::Hint => NoticeKind::Warning,
    };
    let fix = item.zip(found.fix.clone()).map(|(item, (label, change))| {
        let key = found.key.clone();
        view! {
            <Button
                variant=ButtonVariant::Quiet
                on_click=Callback::new(move |()| draft.fix(item, &key, &change))
            >
                {label}
            </Button>
        }
    });
    view! {
        <li>
            <Status kind=kind text=words::finding(&found.key, &found.reason) />
            {fix}
        </li>
    }
    .into_any()
}

fn details(draft: Draft, one: &Details, opened: RwSignal<std::collections::HashSet<String>>) -> AnyView {
    if one.is_empty() {
        return view! { <span class="rac-plan-muted">{words::NONE}</span> }.into_any();
    }
    let summary = words::details(one.lines.len(), one.bindings.len());
    let key = StoredValue::new(one.row.key.clone());
    let is_open = Memo::new(move |_| opened.with(|opened| key.with_value(|key| opened.contains(key))));
    let one = StoredValue::new(one.clone());
    let toggled = move |event: web_sys::Event| {
        use wasm_bindgen::JsCast;
        let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let on = element.is_some_and(|element| element.has_attribute("open"));
        if on != is_open.get_untracked() {
            opened.update(|opened| {
                key.with_value(|key| if on { opened.insert(key.clone()) } else { opened.remove(key) });
            });
        }
    };
    // What is folded is not built: a page may have a hundred rows with a hundred settings each.
    let inside = move || is_open.get().then(|| one.with_value(|one| unfolded(draft, one)));
    view! {
        <details class="rac-plan-details" prop:open=is_open on:toggle=toggled>
            <summary>{summary}</summary>
            {inside}
        </details>
    }
    .into_any()
}

fn unfolded(draft: Draft, one: &Details) -> AnyView {
    let creates = one.row.doing == Doing::Create;
    let lines = one.lines.iter().map(|line| match draft.mode {
        Mode::Compare => compared(draft, line),
        _ => self::line(line, creates),
    });
    let lines = lines.collect_view();
    let bindings = one.bindings.iter().map(|one| {
        let why = (!one.why.is_empty()).then(|| view! { " · " {one.why.clone()} });
        view! { <li>{doing(draft, one.doing)} " · " <bdi>{one.name.clone()}</bdi> {why}</li> }
    });
    view! {
        <dl class="rac-plan-values">{lines}</dl>
        <ul class="rac-plan-points" role="list">{bindings.collect_view()}</ul>
    }
    .into_any()
}

fn value(text: &Option<String>, missing: Message) -> AnyView {
    match text {
        Some(text) => view! { <code dir="auto">{text.clone()}</code> }.into_any(),
        None => view! { <span class="rac-plan-muted">{missing}</span> }.into_any(),
    }
}

/// A value here, and the same there.
fn compared(draft: Draft, line: &Line) -> AnyView {
    let one = |place: String, text: &Option<String>| {
        view! {
            <div>
                <span class="rac-plan-muted"><bdi>{place}</bdi> ": "</span>
                {value(text, words::NOT_SET)}
            </div>
        }
    };
    let places = draft.places.get_value();
    view! {
        <div>
            <dt>{line.field.clone()}</dt>
            <dd>{one(places.here, &line.new)} {one(places.there, &line.old)}</dd>
        </div>
    }
    .into_any()
}

fn line(line: &Line, creates: bool) -> AnyView {
    // What a secret was is not shown.
    let is_hidden = line.is_secret && line.old.is_none();
    let old = (!creates && !is_hidden).then(|| view! { {value(&line.old, words::NOT_SET)} " → " });
    let origin = (!line.origin.is_empty())
        .then(|| view! { <span class="rac-plan-muted">" · " {line.origin.clone()}</span> });
    view! {
        <div>
            <dt>{line.field.clone()}</dt>
            <dd>{old} {value(&line.new, words::REMOVED)} {origin}</dd>
        </div>
    }
    .into_any()
}
