//! The menu “Export” of the matrix: what is shown, as CSV or JSON.

use super::file::{CHUNK, HEADER, JSON_END, json_pair, json_start, pairs, row};
use super::panel::OnScreen;
use super::words;
use crate::export::{Source, tables};
use crate::rest::Submit;
use crate::session::use_session;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use rac_ui::{Icon, MenuButton, MenuEntry, save_parts, use_toasts};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Json,
}

#[component]
pub fn AccessExport(
    screen: Signal<Option<OnScreen>>,
    at: Signal<Option<f64>>,
    /// On the page of an object, whose own “Export” is beside it.
    is_tab: bool,
) -> impl IntoView {
    let session = use_session();
    let toasts = use_toasts();
    let submit = Submit::new();
    let write = move |format: Format| {
        let Some(on) = screen.get_untracked() else { return };
        let source = Source::of(session, at.get_untracked());
        submit.run(async move {
            let (extension, media_type, parts) = match format {
                Format::Csv => ("csv", "text/csv", csv(&on, &source).await),
                Format::Json => ("json", "application/json", Some(json(&on, &source).await)),
            };
            match parts {
                Some(parts) => {
                    save_parts(&source.file_name("rac-access", extension), media_type, parts);
                }
                None => toasts.error(words::EXPORT_FAILED),
            }
        });
    };
    let entries = Signal::derive(move || {
        let is_there = screen.with(Option::is_some);
        let entry = |label: &str, format| MenuEntry::Action {
            label: label.into(),
            icon: None,
            danger: false,
            disabled: (!is_there).then(|| words::NOTHING_TO_EXPORT.text()),
            on_select: Callback::new(move |()| write(format)),
        };
        vec![entry("CSV", Format::Csv), entry("JSON", Format::Json)]
    });
    let busy = submit.busy();
    view! {
        <span class="rac-visually-hidden" role="status">{move || busy.get().then_some(words::EXPORTING)}</span>
        <MenuButton label=if is_tab { words::EXPORT_ACCESS } else { words::EXPORT } icon=Icon::Download entries=entries />
    }
}

/// The table in parts; `None` if the code for it could not be loaded. The page stays responsive meanwhile.
async fn csv(on: &OnScreen, source: &Source) -> Option<Vec<String>> {
    let header = HEADER.map(str::to_owned).to_vec();
    let all: Vec<(usize, usize)> = pairs(on).collect();
    let mut parts = vec![tables::table(header.clone(), Vec::new()).await.ok()?];
    for some in all.chunks(CHUNK) {
        let rows = some.iter().filter_map(|pair| row(on, source, *pair)).collect();
        let text = tables::table(header.clone(), rows).await.ok()?;
        // Each part begins with the header.
        parts.push(text.split_once('\n').map(|(_, rows)| rows.to_owned()).unwrap_or_default());
        TimeoutFuture::new(0).await;
    }
    Some(parts)
}

async fn json(on: &OnScreen, source: &Source) -> Vec<String> {
    let all: Vec<(usize, usize)> = pairs(on).collect();
    let mut parts = vec![json_start(on, source)];
    for (number, some) in all.chunks(CHUNK).enumerate() {
        let texts = some.iter().enumerate();
        let texts = texts.filter_map(|(place, pair)| json_pair(on, *pair, number == 0 && place == 0));
        parts.push(texts.collect());
        TimeoutFuture::new(0).await;
    }
    parts.push(JSON_END.to_owned());
    parts
}
