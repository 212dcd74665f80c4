//! The mark of RAC Admin: a screen with a keyhole. `public/favicon.svg` has the same shape.

use leptos::prelude::*;

const SHAPE: &str = "M3.5 1.5h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 3.25a1.75 1.75 0 0 0-.9 3.25l-.6 3.25h3l-.6-3.25a1.75 1.75 0 0 0-.9-3.25zM5 13h6v1.5h-6z";

/// In the colour of the text around it; the keyhole shows what is behind.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="rac-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill="currentColor" fill-rule="evenodd" d=SHAPE></path>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_favicon_has_the_same_shape() {
        let icon = include_str!("../../public/favicon.svg");
        assert!(icon.contains(SHAPE), "{icon}");
    }
}
