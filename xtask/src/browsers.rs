//! The browsers of the short journey besides Chromium: Firefox and WebKitGTK, from Debian.

use crate::{apt, process::say, tools::on_path};

pub struct Browser {
    /// The name of its Playwright project (tests/e2e/browsers.config.ts).
    pub project: &'static str,
    name: &'static str,
    programs: &'static [&'static str],
    packages: &'static [&'static str],
}

pub static BROWSERS: [Browser; 2] = [
    Browser {
        project: "firefox",
        name: "Firefox",
        programs: &["firefox-esr"],
        packages: &["firefox-esr", "fonts-dejavu-core"],
    },
    Browser {
        project: "webkitgtk",
        name: "WebKitGTK",
        programs: &["WebKitWebDriver", "xvfb-run", "xauth"],
        packages: &["webkit2gtk-driver", "xvfb", "xauth", "fonts-dejavu-core"],
    },
];

impl Browser {
    /// Whether it is there, after installing it if apt can. If not, prints how to install it.
    pub fn is_ready(&self) -> bool {
        if self.is_installed() {
            return true;
        }
        match apt::install(self.name, self.packages) {
            Ok(true) if self.is_installed() => return true,
            Ok(_) => {}
            Err(error) => say(&format!("{error:#}")),
        }
        say(&self.missing());
        false
    }

    pub fn missing(&self) -> String {
        format!("no {}: install it (on Debian: apt-get install {})", self.name, self.packages.join(" "))
    }

    fn is_installed(&self) -> bool {
        self.programs.iter().all(|program| on_path(program))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_is_missing_is_named_with_what_to_install() {
        assert_eq!(
            BROWSERS[1].missing(),
            "no WebKitGTK: install it (on Debian: apt-get install webkit2gtk-driver xvfb xauth fonts-dejavu-core)"
        );
    }
}
