//! Ids that connect labels, help and errors with their controls.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// An id that is unique in the page: `prefix` and a counter shared by all instances of the app.
pub fn unique_id(prefix: &str) -> String {
    let number = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
    ["rac", prefix, &number].join("-")
}

#[cfg(test)]
mod tests {
    use super::unique_id;

    #[test]
    fn two_controls_never_share_an_id() {
        let ids: std::collections::HashSet<_> = (0..100).map(|_| unique_id("field")).collect();
        assert_eq!(ids.len(), 100);
        assert!(ids.iter().all(|id| id.starts_with("rac-field-")));
    }
}
