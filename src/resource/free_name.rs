//! Names that must be unique in authentik: finds the next free one.

/// How many numbers are tried: after that, the user has to choose a name.
const MOST: u32 = 10_000;

/// `base` if it is free; otherwise with the next free number: "RAC outpost 2". A number that `base` already ends with
/// is counted up. `between` separates it.
pub fn free_name(base: &str, between: char, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(base) {
        return base.to_owned();
    }
    let numbered = base.rsplit_once(between).and_then(|(stem, number)| {
        let number: u32 = number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
        Some((stem, number))
    });
    let (stem, last) =
        numbered.filter(|(stem, number)| !stem.is_empty() && *number < MOST).unwrap_or((base, 1));
    (last + 1..=last + MOST)
        .map(|number| format!("{stem}{}{number}", between.encode_utf8(&mut [0; 4])))
        .find(|name| !is_taken(name))
        .unwrap_or_else(|| base.to_owned())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn next(base: &str, taken: &[&str]) -> String {
        free_name(base, ' ', |name| taken.contains(&name))
    }

    #[test]
    fn a_free_name_stays_and_others_get_a_number() {
        assert_eq!(next("RAC outpost", &[]), "RAC outpost");
        assert_eq!(next("RAC outpost", &["RAC outpost"]), "RAC outpost 2");
        assert_eq!(next("RAC outpost", &["RAC outpost", "RAC outpost 2", "RAC outpost 4"]), "RAC outpost 3");
        assert_eq!(next("Gate 7", &["Gate 7"]), "Gate 8");
        assert_eq!(next("Gate +7", &["Gate +7"]), "Gate +7 2", "no number as we write them");
        assert_eq!(next("7", &["7"]), "7 2");
        assert_eq!(free_name("mill-2", '-', |name| name == "mill-2"), "mill-3");
    }

    proptest! {
        #[test]
        fn a_proposal_is_free(base in "[a-b]{0,2}( [0-9]{1,12})?", taken in proptest::collection::vec("[a-b]{0,2}( [0-9]{1,3})?", 0..20)) {
            let name = free_name(&base, ' ', |name| taken.iter().any(|one| one == name));
            prop_assert!(!taken.contains(&name), "{name}");
        }
    }
}
