//! The launches per day of the last days, for the overview.

use super::bars::{Bar, upright};
use super::days::{Series, series};
use super::words;
use crate::rest::{Client, Loading, Read};
use crate::route::{ActivityKind, ActivityView, Route};
use crate::session::use_session;
use authentik_rac::applications::{Application, ApplicationId};
use authentik_rac::events::{EventVolume, api};
use authentik_rac::providers::Provider;
use authentik_rac::{ErrorKind, RestError, applications};
use futures_util::future::join_all;
use leptos::prelude::*;
use rac_messages::Message;
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
    left_out: LeftOut,
}

/// The providers that were not counted, of all that have an application.
#[derive(Clone, Debug, Default, PartialEq)]
struct LeftOut {
    all: usize,
    /// The account can't see their applications.
    hidden: usize,
    /// Beyond [`MOST`].
    beyond: usize,
    /// Could not be read, with the first error.
    failed: usize,
    error: Option<RestError>,
}

impl LeftOut {
    /// Whether no provider was counted.
    fn is_everything(&self) -> bool {
        self.all > 0 && self.hidden + self.beyond + self.failed == self.all
    }

    fn sentences(&self) -> Vec<Message> {
        let LeftOut { all, hidden, beyond, failed, ref error } = *self;
        [
            (hidden > 0).then(|| words::hidden(hidden, all)),
            (beyond > 0).then(|| words::too_many(beyond, all, MOST)),
            error.as_ref().map(|error| words::failed(failed, all, error.sentence())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The providers to count by their applications, and how many are left out.
fn to_count(providers: &[Provider], applications: &[Application]) -> (Vec<(String, ApplicationId)>, LeftOut) {
    let slugs = providers.iter().filter_map(|one| Some((one, one.assigned_application_slug.as_ref()?)));
    let all = slugs.clone().count();
    let mut found: Vec<(String, ApplicationId)> = slugs
        .filter_map(|(provider, slug)| {
            let application = applications.iter().find(|one| one.slug == *slug)?;
            Some((provider.name.clone(), application.pk))
        })
        .collect();
    let (hidden, beyond) = (all - found.len(), found.len().saturating_sub(MOST));
    found.truncate(MOST);
    (found, LeftOut { all, hidden, beyond, ..LeftOut::default() })
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
    let (launched, mut left_out) = to_count(&providers, &applications);
    let mut volumes = Vec::new();
    for some in launched.chunks(AT_ONCE) {
        let read = some
            .iter()
            .map(|(_, application)| client.send::<Vec<EventVolume>>(api::volume(*application, DAYS)));
        for (answer, (name, _)) in join_all(read).await.into_iter().zip(some) {
            match answer {
                Ok(volume) => volumes.push((name.clone(), volume)),
                Err(error) if error.kind == ErrorKind::NoPermission => return Err(error),
                Err(error) => {
                    left_out.failed += 1;
                    left_out.error.get_or_insert(error);
                }
            }
        }
    }
    Ok(Counted { series: series(&days, volumes, words::OTHER_PROVIDERS), days, left_out })
}

fn chart(Counted { days, series, left_out }: Counted) -> AnyView {
    let id = unique_id("launches");
    let all = ActivityView { kind: Some(ActivityKind::Launches), ..ActivityView::default() }.with_days(DAYS);
    let more = view! { <a href=Route::Activity(all).to_hash()>{words::ALL_LAUNCHES}</a> };
    let heading = view! { <h2 id=id.clone()>{words::PER_DAY}</h2> };
    let sentences = left_out.sentences().into_iter();
    let notes = sentences.map(|text| view! { <p class="rac-page-note">{text}</p> }).collect_view();
    let total = |day: usize| series.iter().filter_map(|one| one.days.get(day)).sum::<u32>();
    let totals: Vec<u32> = (0..days.len()).map(total).collect();
    let summary = match left_out.is_everything() {
        true => words::NOT_COUNTED,
        false => words::launches_by_day(&totals, &days),
    };
    if series.is_empty() {
        return view! {
            <section class="rac-chart" aria-labelledby=id>
                {heading}
                <p class="rac-chart-summary">{summary}</p>
                {notes}
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
        title: words::launches_in(*total, day_text(day)),
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
            {notes}
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use serde_json::json;

    fn provider(n: usize, slug: Option<String>) -> Provider {
        let json = json!({ "pk": n, "name": format!("p{n}"), "assigned_application_slug": slug });
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    fn application(n: usize) -> Application {
        let pk = format!("00000000-0000-4000-8000-{n:012}");
        let json = json!({ "pk": pk, "name": "a", "slug": format!("a{n}") });
        authentik_rac::wire::read(&json.to_string()).unwrap()
    }

    #[test]
    fn providers_that_are_not_counted_are_named() {
        let providers: Vec<Provider> =
            (0..30).map(|n| provider(n, (n > 0).then(|| format!("a{n}")))).collect();
        let (counted, left_out) = to_count(&providers, &(4..40).map(application).collect::<Vec<_>>());
        assert_eq!(counted.len(), MOST);
        assert_eq!((left_out.all, left_out.hidden, left_out.beyond), (29, 3, 2), "one has no application");
        assert!(!left_out.is_everything());
        assert_eq!(
            left_out.sentences(),
            [
                "Not counted: 3 of 29 providers, because your account can't see their applications.",
                "Not counted: 2 of 29 providers, because at most 24 are.",
            ]
        );
    }

    #[test]
    fn without_a_visible_application_nothing_was_counted() {
        let (counted, left_out) = to_count(&[provider(1, Some("a1".into()))], &[]);
        assert!(counted.is_empty() && left_out.is_everything());
        let error = Some(RestError::new(rac_messages::authentik::count_launches, ErrorKind::Unreachable));
        let failed = LeftOut { all: 2, failed: 2, error, ..LeftOut::default() };
        assert!(
            failed.is_everything() && failed.sentences()[0].text().starts_with("Not counted: 2 providers. ")
        );
        assert!(!LeftOut { all: 2, failed: 1, ..LeftOut::default() }.is_everything());
    }
}
