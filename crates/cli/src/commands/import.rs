//! `rac import`

use rac_formats::model::Defaults;
use rac_formats::{csv, plan_file};

use crate::arguments::{Import, OwnFormat};
use crate::failure::Failure;
use crate::words::counted;
use crate::{Exit, input, output};

pub fn run(command: &Import) -> Result<Exit, Failure> {
    let reading = input::reading(&command.file, command.format.as_deref())?;
    let mut import = reading.import;
    import.fill(&Defaults {
        provider: command.provider.clone(),
        protocol: command.protocol.clone(),
        property_mappings: command.mapping.clone(),
    });
    input::report(&import);
    let refused = import.refused.len();
    if import.items.is_empty() {
        return Err(Failure::new(format!("Nothing in {} can be imported.", command.file.display())));
    }
    let items = import.into_items();
    output::note(&format!("{} from: {}.", counted(items.len(), "object", "objects"), reading.format.label()));
    let text = match command.to {
        OwnFormat::PlanYaml => plan_file::to_yaml(&items),
        OwnFormat::PlanJson => plan_file::to_json(&items),
        OwnFormat::Csv => csv::to_csv(&items),
    };
    // What people have may hold passwords.
    output::write(command.output.as_deref(), &text, true)?;
    Ok(if refused == 0 { Exit::Same } else { Exit::Differs })
}
