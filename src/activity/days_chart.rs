//! The launches per day of the last days, for the overview.

use super::bars::{Bar, upright};
use super::days::{Series, series};
use super::words;
use crate::rest::{Client, Loading, Read};
use crate::route::{ActivityKind, ActivityView, Route};
use crate::session::use_session;
use authentik_rac::applications::Application;
use authentik_rac::events::{EventVolume, api};
use authentik_rac::providers::Provider;
use authentik_rac::{ErrorKind, RestError, applications};
use futures_util::future::join_all;
use leptos::prelude::*;
use rac_ui::{NoticeKind, Status, TableSkeleton, day_text, unique_id};

const DAYS: u32 = 30;
/// For how many providers launches are counted: one request each, because authentik can't count by provider.
const MOST: usize = 24;
/// How many of these requests are sent at once.
const AT_ONCE: usize = 4;
const DAY: f64 = 86_400_000.0;

/// The counts of the last days.
#[derive(Clone, Debug, PartialEq)]
struct Counted {
    /// As `2026-11-28`, in UTC, oldest first.
    days: Vec<String>,
    series: Vec<Series>,
    /// How many providers were not counted.
    left_out: usize,
}

#[component]
pub fn LaunchDays(providers: Vec<Provider>) -> impl IntoView {
    let client = expect_context::<Client>();
    let session = use_session();
    let read = Read::new(move || count(client, session.is_superuser(), providers.clone()));
    move || match read.get() {
        Loading::Waiting => view! { <TableSkeleton columns=1 rows=4 /> }.into_any(),
        // The latest events say this, too.
        Loading::Failed(error) if error.kind == ErrorKind::NoPermission => ().into_any(),
        Loading::Failed(error) => {
            view! { <p><Status kind=NoticeKind::Error text=error.sentence() /></p> }.into_any()
        }
        Loading::Ready(counted) => chart(counted),
    }
}

async fn count(client: Client, full: bool, providers: Vec<Provider>) -> Result<Counted, RestError> {
    let now = js_sys::Date::now();
    let day = |back: u32| {
        let date = js_sys::Date::new(&(now - f64::from(back) * DAY).into());
        String::from(date.to_iso_string()).chars().take(10).collect::<String>()
    };
    let days: Vec<String> = (0..DAYS).rev().map(day).collect();
    let applications = applications::seen(client, full).await?.rows;
    let of = |provider: &Provider| -> Option<(String, Application)> {
        let slug = provider.assigned_application_slug.as_ref()?;
        let application = applications.iter().find(|one| one.slug == *slug)?.clone();
        Some((provider.name.clone(), application))
    };
    let mut launched: Vec<_> = providers.iter().filter_map(of).collect();
    let left_out = launched.len().saturating_sub(MOST);
    launched.truncate(MOST);
    let mut volumes = Vec::new();
    for some in launched.chunks(AT_ONCE) {
        let read = some
            .iter()
            .map(|(_, application)| client.send::<Vec<EventVolume>>(api::volume(application.pk, DAYS)));
        for (answer, (name, _)) in join_all(read).await.into_iter().zip(some) {
            volumes.push((name.clone(), answer?));
        }
    }
    Ok(Counted { series: series(&days, volumes, words::OTHER_PROVIDERS), days, left_out })
}

fn chart(Counted { days, series, left_out }: Counted) -> AnyView {
    let id = unique_id("launches");
    let all = ActivityView { kind: Some(ActivityKind::Launches), ..ActivityView::default() }.with_days(DAYS);
    let more = view! { <a href=Route::Activity(all).to_hash()>{words::ALL_LAUNCHES}</a> };
    let heading = view! { <h2 id=id.clone()>{words::PER_DAY}</h2> };
    let left_out = (left_out > 0).then(|| view! { <p class="rac-page-note">{words::left_out(left_out)}</p> });
    let total = |day: usize| series.iter().filter_map(|one| one.days.get(day)).sum::<u32>();
    let totals: Vec<u32> = (0..days.len()).map(total).collect();
    let summary = words::per_day(&totals, &days);
    if series.is_empty() {
        return view! {
            <section class="rac-chart" aria-labelledby=id>
                {heading}
                <p class="rac-chart-summary">{summary}</p>
                {left_out}
            </section>
        }
        .into_any();
    }
    let bar = |(place, (day, total)): (usize, (&String, &u32))| Bar {
        parts: series
            .iter()
            .enumerate()
            .map(|(number, one)| (number, one.days.get(place).copied().unwrap_or_default()))
            .collect(),
        title: format!("{}: {}", day_text(day), words::launches(*total as usize)),
    };
    let bars = upright(days.iter().zip(&totals).enumerate().map(bar).collect());
    let legend = series
        .iter()
        .enumerate()
        .map(|(number, one)| {
            view! {
                <li>
                    <span class=format!("rac-swatch rac-series-{number}") aria-hidden="true"></span>
                    {one.name.clone()}
                    " "
                    <span class="rac-chart-count">{one.total()}</span>
                </li>
            }
        })
        .collect_view();
    let headings = series.iter().map(|one| view! { <th scope="col">{one.name.clone()}</th> }).collect_view();
    let rows = days
        .iter()
        .enumerate()
        .map(|(place, day)| {
            let cells =
                series.iter().map(|one| view! { <td>{one.days.get(place).copied()}</td> }).collect_view();
            view! { <tr><th scope="row">{day_text(day)}</th>{cells}</tr> }
        })
        .collect_view();
    let ends = [days.first(), days.last()];
    let ends = ends.map(|day| day.map(|day| view! { <span>{day_text(day)}</span> }));
    view! {
        <section class="rac-chart" aria-labelledby=id>
            {heading}
            <p class="rac-chart-summary">{summary} " " {more}</p>
            {bars}
            <p class="rac-chart-ticks" aria-hidden="true">{ends.collect_view()}</p>
            <ul class="rac-legend" role="list">{legend}</ul>
            {left_out}
            <div class="rac-visually-hidden">
                <table>
                    <caption>{words::PER_DAY}</caption>
                    <thead><tr><th scope="col">{words::DAY}</th>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
