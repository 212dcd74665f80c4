//! The Content-Security-Policy in the pages themselves, for hosts that send no header.
//!
//! Only for built pages: Trunk's development server inserts an inline script into its own.

use crate::dist::Files;
use anyhow::{Context, Result};

const PAGES: [&str; 2] = ["index.html", "embed.html"];

/// The policy, as far as it is known at build time. The app's instances are not: users and `config.json` add them
/// later. A policy in the page can't restrict framing. With a stricter header, both apply.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' http: https:; \
                      img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'";

/// Adds it to the pages, before anything that it applies to.
pub fn add(built: &mut Files) -> Result<()> {
    for name in PAGES {
        let page = built.get_mut(name).with_context(|| format!("there is no {name}"))?;
        let html = std::str::from_utf8(page).with_context(|| format!("{name} is not UTF-8"))?;
        *page = with_policy(html)
            .with_context(|| format!("{name} does not begin with its charset"))?
            .into_bytes();
    }
    Ok(())
}

fn with_policy(html: &str) -> Option<String> {
    let charset = html.find("<meta charset=")?;
    let (before, after) = html.split_at(charset + html[charset..].find('>')? + 1);
    let loads = ["<script", "<link"].iter().any(|tag| before.contains(tag));
    (!loads)
        .then(|| format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(html: &str) -> Files {
        PAGES.iter().map(|name| ((*name).to_owned(), html.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_policy_precedes_everything_that_is_loaded() {
        let mut built = pages(
            "<head><meta charset=\"utf-8\"/><link href=\"a.css\"><script src=\"b.js\"></script></head>",
        );
        add(&mut built).unwrap();
        for page in built.values() {
            let page = std::str::from_utf8(page).unwrap();
            let policy = page.find("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
            assert!(
                page.find("<meta charset").unwrap() < policy && policy < page.find("<link").unwrap(),
                "{page}"
            );
            assert_eq!(page.matches("Content-Security-Policy").count(), 1);
        }
    }

    #[test]
    fn a_page_that_loads_something_before_it_is_refused() {
        for html in [
            "<head><script src=\"b.js\"></script><meta charset=\"utf-8\">",
            "<head></head>",
            "<meta charset=",
        ] {
            assert!(add(&mut pages(html)).is_err(), "{html}");
        }
        assert!(add(&mut Files::new()).is_err());
    }

    #[test]
    fn the_policy_allows_no_inline_code_and_is_valid_in_a_meta() {
        assert!(
            !POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'") && !POLICY.contains('"')
        );
        assert!(!["frame-ancestors", "report-", "sandbox"].iter().any(|word| POLICY.contains(word)));
    }
}
