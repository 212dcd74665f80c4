//! The launches by endpoint: the chart is a table with bars.

use super::bars::lying;
use super::entry::Entry;
use super::words;
use leptos::prelude::*;
use rac_ui::unique_id;
use std::collections::HashMap;

/// How many endpoints are listed; the others are counted together.
const MOST: usize = 8;

/// An endpoint and its launches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Launched {
    pub name: String,
    pub href: Option<String>,
    pub count: u32,
}

/// The endpoints with the most launches, and how many others there are with how many launches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoints {
    pub first: Vec<Launched>,
    pub others: (usize, u32),
}

/// Endpoints with the same name of different providers are different.
pub fn endpoints(entries: &[Entry]) -> Endpoints {
    let mut counted: HashMap<_, Launched> = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.is_launch()) {
        let key = (&entry.name, entry.provider.as_ref().map(|of| of.id));
        let new = || Launched { name: entry.name.clone(), href: entry.href.clone(), count: 0 };
        counted.entry(key).or_insert_with(new).count += 1;
    }
    let mut first: Vec<Launched> = counted.into_values().collect();
    first.sort_by(|a, b| {
        b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)).then_with(|| a.href.cmp(&b.href))
    });
    let others = first.split_off(first.len().min(MOST));
    let launches = others.iter().map(|one| one.count).sum();
    Endpoints { first, others: (others.len(), launches) }
}

#[component]
pub fn ByEndpoint(entries: Memo<Vec<Entry>>) -> impl IntoView {
    let id = unique_id("by-endpoint");
    let labelled = id.clone();
    let counted = Memo::new(move |_| entries.with(|entries| endpoints(entries)));
    let rows = move || {
        let Endpoints { first, others } = counted.get();
        let most = first.iter().map(|one| one.count).max().unwrap_or_default();
        // Many others together would dwarf each of the first: they have no bar.
        let row = |one: Launched, bar: u32| {
            let name = match one.href {
                Some(href) => view! { <a href=href>{one.name}</a> }.into_any(),
                None => one.name.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="rac-bar-cell">{lying(bar, most)}</td>
                    <td class="rac-numeric">{one.count}</td>
                </tr>
            }
        };
        let others = (others.0 > 0).then(|| {
            let name = words::other_endpoints(others.0).text();
            row(Launched { name, href: None, count: others.1 }, 0)
        });
        view! { {first.into_iter().map(|one| { let bar = one.count; row(one, bar) }).collect_view()} {others} }
    };
    view! {
        <section class="rac-chart" aria-labelledby=labelled>
            <h2 id=id>{words::BY_ENDPOINT}</h2>
            <p class="rac-chart-summary">
                {move || counted.with(|counted| words::endpoints_launched(counted.first.len() + counted.others.0))}
            </p>
            <table class="rac-bar-table">
                <caption class="rac-visually-hidden">{words::BY_ENDPOINT}</caption>
                <thead class="rac-visually-hidden">
                    <tr>
                        <th scope="col">{words::ENDPOINT}</th>
                        <td></td>
                        <th scope="col">{words::LAUNCHES}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::Known;
    use super::*;
    use serde_json::json;

    fn launches(names: &[&str]) -> Vec<Entry> {
        let entry = |name: &&str| {
            let json = json!({ "action": "authorize_application", "context": { "endpoint": name } });
            Entry::new(authentik_rac::wire::read(&json.to_string()).unwrap(), &Known::default(), &[])
        };
        names.iter().map(entry).collect()
    }

    #[test]
    fn the_endpoints_with_the_most_launches_come_first() {
        let counted = endpoints(&launches(&["b", "a", "c", "a", "b", "a"]));
        let listed: Vec<_> = counted.first.iter().map(|one| (one.name.as_str(), one.count)).collect();
        assert_eq!((listed, counted.others), (vec![("a", 3), ("b", 2), ("c", 1)], (0, 0)));
    }

    #[test]
    fn the_rest_is_counted_together() {
        let names: Vec<String> = (0..12).flat_map(|n| vec![format!("e{n:02}"); 20 - n]).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let counted = endpoints(&launches(&names));
        assert_eq!((counted.first.len(), counted.others), (MOST, (4, 12 + 11 + 10 + 9)));
    }
}
