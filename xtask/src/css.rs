//! `cargo xtask css`: joins and minifies the style sheets in style/ with Lightning CSS.

use crate::{process::output, project, tools};
use anyhow::{Context, Result};
use std::fs;

/// The style sheet that imports all others, in order.
const SOURCE: &str = "style/main.css";
/// The joined style sheet, which index.html refers to.
const OUTPUT: &str = "target/style/rac-admin.css";
/// The first versions with `light-dark()` and `:has()`, without which the page looks wrong. Lightning CSS adds the
/// vendor prefixes they need.
const BROWSERS: &str = "chrome 123, edge 123, firefox 121, safari 17.5, ios_saf 17.5";

/// Writes the joined style sheet if it has changed: Trunk rebuilds when the file is newer.
pub fn run() -> Result<()> {
    let root = project::root();
    let mut lightning_css = tools::for_styles()?.command("lightningcss");
    lightning_css.current_dir(&root).args(["--bundle", "--minify", "--targets", BROWSERS, SOURCE]);
    let joined = output(&mut lightning_css)?;
    let path = root.join(OUTPUT);
    if fs::read_to_string(&path).is_ok_and(|there| there == joined) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(&root))?;
    fs::write(&path, joined).with_context(|| format!("can't write {OUTPUT}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_sheet_is_imported_once_with_tokens_and_base_before_all_that_build_on_them() {
        let root = project::root();
        let main = fs::read_to_string(root.join(SOURCE)).unwrap();
        let imported: Vec<_> =
            main.lines().filter_map(|line| line.strip_prefix("@import \"")?.strip_suffix("\";")).collect();
        assert_eq!(imported[..2], ["tokens.css", "base.css"]);
        let entries = fs::read_dir(root.join("style")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut there: Vec<_> = names.filter(|name| name.ends_with(".css") && name != "main.css").collect();
        there.sort();
        let mut imported = imported;
        imported.sort_unstable();
        assert_eq!(imported, there);
    }
}
