//! The files of an export.

use rac_formats::export::{to_blueprint, to_terraform};
use rac_formats::{Item, Stored, csv, plan_file};
use rac_messages::Message;

/// A file to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub media_type: &'static str,
    pub text: String,
}

/// What an export gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The first is what is copied.
    pub files: Vec<File>,
    /// What the format can't hold.
    pub losses: Vec<Message>,
    /// What has to exist before a blueprint is applied.
    pub needs: Vec<Message>,
}

/// The objects in a format. `name`: that of the file without its extension.
pub fn files(objects: &[Stored], format: &str, name: &str) -> Files {
    let items = || objects.iter().map(|one| one.item.clone()).collect::<Vec<Item>>();
    let one = |extension: &str, media_type, text| {
        vec![File { name: format!("{name}.{extension}"), media_type, text }]
    };
    match format {
        "csv" => Files { files: one("csv", "text/csv", csv::to_csv(&items())), ..Files::default() },
        "json" => {
            let text = plan_file::to_json(&items());
            Files { files: one("json", "application/json", text), ..Files::default() }
        }
        "terraform" => {
            let written = to_terraform(objects);
            let mut files = one("tf", "text/plain", written.configuration);
            if !written.secrets.is_empty() {
                let name = "secrets.auto.tfvars".to_owned();
                files.push(File { name, media_type: "text/plain", text: written.secrets });
            }
            let losses = written.losses.iter().map(|one| one.sentence()).collect();
            Files { files, losses, ..Files::default() }
        }
        "blueprint" => {
            let written = to_blueprint(&items(), name);
            Files {
                files: one("blueprint.yaml", "application/yaml", written.text),
                losses: written.losses.iter().map(|one| one.sentence()).collect(),
                needs: written.needs,
            }
        }
        _ => {
            let text = plan_file::to_yaml(&items());
            Files { files: one("yaml", "application/yaml", text), ..Files::default() }
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::menu::FORMATS;
    use super::*;
    use rac_formats::Kind;
    use rac_formats::import::{Options, read};

    #[test]
    fn each_format_is_read_again() {
        let item = Item::new(Kind::PropertyMapping)
            .with("name", "colours")
            .with("static_settings", serde_json::json!({"font-size": 14}))
            .with("expression", "");
        let objects = [Stored::of_file(item)];
        for format in FORMATS {
            let written = files(&objects, format, "rac-property-mappings");
            let [file] = written.files.as_slice() else { panic!("{written:?}") };
            let reading = read(file.text.as_bytes(), &file.name, &Options::default()).unwrap();
            assert_eq!(reading.import.items[0].item.name(), "colours", "{format}");
        }
    }
}
