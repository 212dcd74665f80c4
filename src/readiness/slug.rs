//! The slug proposed for an application.

use rac_ui::fold;

/// The maximum length of a proposal; authentik accepts more.
const LONGEST: usize = 50;

/// The slug for a name: `Büro & Lager 2` → `buro-lager-2`. Empty if it has no usable letter.
pub fn proposed(name: &str) -> String {
    let mut slug = String::new();
    for letter in fold(name).chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() > LONGEST {
            // Drop a word rather than cut it.
            if let Some(end) = slug.rfind('-') {
                slug.truncate(end);
            }
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Whether authentik accepts it: letters, digits, hyphens and underscores.
pub fn is_valid(slug: &str) -> bool {
    !slug.is_empty() && slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_slug_reads_like_its_name() {
        assert_eq!(proposed("Büro <Köln> & \"Außen\""), "buro-koln-aussen");
        assert_eq!(proposed("  Mill 2 "), "mill-2");
        assert_eq!(proposed("δοκιμή"), "");
        let long = proposed("The machines of the old mill beside the river and its dam");
        assert_eq!(long, "the-machines-of-the-old-mill-beside-the-river-and");
    }

    #[test]
    fn invalid_slugs_are_recognized() {
        assert!(is_valid("Mill_2-b"));
        for bad in ["", "a b", "a/b", "größe", "a.b"] {
            assert!(!is_valid(bad), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn proposed_slugs_are_valid(name in any::<String>()) {
            let slug = proposed(&name);
            prop_assert!(slug.is_empty() || is_valid(&slug) && !slug.starts_with('-') && !slug.ends_with('-'));
        }
    }
}
