//! Bars of a chart, without text: what they show is in the table and the summary beside them.

use leptos::prelude::*;
use rac_messages::Message;

/// The height of the drawing; its width is 10 for each bar. Both are stretched to the room there is.
const HEIGHT: f64 = 100.0;
const STEP: f64 = 10.0;

/// One column: its parts from the bottom up, each with the number of its colour, and what the mouse shows.
pub struct Bar {
    pub parts: Vec<(usize, u32)>,
    pub title: Message,
}

/// Upright bars beside each other.
pub fn upright(bars: Vec<Bar>) -> AnyView {
    let sum = |bar: &Bar| bar.parts.iter().map(|(_, count)| *count).sum::<u32>();
    let most = f64::from(bars.iter().map(sum).max().unwrap_or_default().max(1));
    let width = STEP * bars.len() as f64;
    let columns = bars
        .into_iter()
        .enumerate()
        .map(|(place, bar)| {
            let mut top = HEIGHT;
            let parts = bar
                .parts
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(series, count)| {
                    let height = f64::from(count) / most * HEIGHT;
                    top -= height;
                    view! {
                        <rect
                            class=format!("rac-series-{series}")
                            x=STEP * place as f64 + 1.0
                            y=top
                            width=STEP - 2.0
                            height=height
                        ></rect>
                    }
                })
                .collect_view();
            view! {
                <g>
                    <title>{bar.title}</title>
                    // So that the mouse finds the whole column.
                    <rect class="rac-bars-ground" x=STEP * place as f64 y=0 width=STEP height=HEIGHT></rect>
                    {parts}
                </g>
            }
        })
        .collect_view();
    view! {
        <svg
            class="rac-bars"
            viewBox=format!("0 0 {width} {HEIGHT}")
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            {columns}
        </svg>
    }
    .into_any()
}

/// One lying bar, as a part of the longest.
pub fn lying(count: u32, most: u32) -> AnyView {
    let width = f64::from(count) / f64::from(most.max(1)) * HEIGHT;
    view! {
        <svg
            class="rac-bar"
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <rect class="rac-series-0" x=0 y=0 width=width height=10></rect>
        </svg>
    }
    .into_any()
}
