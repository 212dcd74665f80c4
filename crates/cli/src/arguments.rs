//! What can be asked for.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use rac_formats::Kind;
use rac_formats::import::Format;

const EXAMPLES: &str = "\
Examples:
  export RAC_URL=https://authentik.example.org RAC_TOKEN=…
  rac export -o estate.yaml             everything as a plan file, without secrets
  rac plan estate.yaml                  what differs; exit code 2 if anything does
  rac apply estate.yaml --yes           make it so
  rac import machines.csv --as guacamole --provider Servers | rac plan -
  rac lint --instance                   what is wrong with the settings of all endpoints
  rac effective build --user mara       what guacd gets when mara connects to build

Exit codes: 0 the same or done, 2 differences or findings, 1 errors.
The token comes from the variable RAC_TOKEN or from --token-file, never from an argument.";

/// authentik's Remote Access Control on the command line
#[derive(Debug, Parser)]
#[command(name = "rac", version, after_help = EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    pub connection: Connection,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Args)]
pub struct Connection {
    /// Address of authentik, such as https://authentik.example.org
    #[arg(long, global = true, env = "RAC_URL", hide_env_values = true, value_name = "URL")]
    pub url: Option<String>,
    /// File with the API token, in place of the variable RAC_TOKEN
    #[arg(long, global = true, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// File with certificates (PEM) to trust besides those of the system
    #[arg(long, global = true, env = "RAC_CA_FILE", hide_env_values = true, value_name = "FILE")]
    pub ca_file: Option<PathBuf>,
    /// Seconds to wait for each answer
    #[arg(long, global = true, default_value_t = 30, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub timeout: u32,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write what an instance has as a file
    #[command(after_help = EXPORT)]
    Export(Export),
    /// Show how a file differs from an instance, without changing anything
    #[command(after_help = PLAN)]
    Plan(Plan),
    /// Make an instance as a file says
    #[command(after_help = APPLY)]
    Apply(Apply),
    /// Check settings, hosts and limits
    #[command(after_help = LINT)]
    Lint(Lint),
    /// Convert what you have (Guacamole, .rdp, inventories, …) to a plan file
    #[command(after_help = IMPORT)]
    Import(Import),
    /// Show the settings that guacd gets for an endpoint and a user
    #[command(after_help = EFFECTIVE)]
    Effective(Effective),
    /// Write completions for a shell
    #[command(after_help = COMPLETIONS)]
    Completions { shell: clap_complete::Shell },
}

const EXPORT: &str = "\
Examples:
  rac export                                     a plan file (YAML) on standard output
  rac export --format csv --only endpoints -o endpoints.csv
  rac export --format terraform --secrets -o main.tf
                                                 also writes secrets.auto.tfvars beside it";

#[derive(Debug, Args)]
pub struct Export {
    #[arg(long, value_enum, default_value_t = ExportFormat::PlanYaml)]
    pub format: ExportFormat,
    /// Include secrets; otherwise a marker stands for each
    #[arg(long)]
    pub secrets: bool,
    /// Only these kinds of objects
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND")]
    pub only: Vec<KindName>,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write even if the account can't read everything
    #[arg(long)]
    pub partial: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// RAC Admin plan file, YAML
    PlanYaml,
    /// RAC Admin plan file, JSON
    PlanJson,
    /// Table for spreadsheets
    Csv,
    /// Terraform configuration with import blocks
    Terraform,
    /// authentik blueprint
    Blueprint,
}

const PLAN: &str = "\
Examples:
  rac plan estate.yaml                           exit code 0 if nothing differs, 2 if something does
  rac plan estate.yaml --delete endpoints --prune
  rac plan estate.yaml --json > drift.json       drift as a file; it holds no secrets";

#[derive(Debug, Args)]
pub struct Plan {
    /// A file of any format that can be read; - for standard input
    pub file: PathBuf,
    /// Format of the file, if it is not to be recognised
    #[arg(long = "as", value_name = "FORMAT", value_parser = formats())]
    pub format: Option<String>,
    /// Delete objects of these kinds that the file doesn't have; endpoints only of providers in the file
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KIND")]
    pub delete: Vec<KindName>,
    /// Remove bindings, and providers of outposts, that the file doesn't list
    #[arg(long)]
    pub prune: bool,
    /// Write a report as JSON
    #[arg(long)]
    pub json: bool,
}

const APPLY: &str = "\
Examples:
  rac apply estate.yaml                          shows the plan and asks
  rac apply estate.yaml --yes --json             for pipelines

Each object is read again before it is changed. What someone else has changed meanwhile stays as it
is, and is an error. What failed can be repeated: run the same command again.";

#[derive(Debug, Args)]
pub struct Apply {
    #[command(flatten)]
    pub plan: Plan,
    /// Don't ask
    #[arg(short, long)]
    pub yes: bool,
    /// Do what can be done, even if something in the file can't
    #[arg(long)]
    pub partial: bool,
}

const LINT: &str = "\
Examples:
  rac lint estate.yaml
  rac lint --instance --json

Exit code 2 if there are errors or warnings; hints don't count. Exit code 1 if a list can't be read.";

#[derive(Debug, Args)]
pub struct Lint {
    /// A file of any format that can be read; - for standard input
    #[arg(required_unless_present = "instance", conflicts_with = "instance")]
    pub file: Option<PathBuf>,
    /// Check what the instance has
    #[arg(long)]
    pub instance: bool,
    /// Format of the file, if it is not to be recognised
    #[arg(long = "as", value_name = "FORMAT", value_parser = formats())]
    pub format: Option<String>,
    /// Write a report as JSON
    #[arg(long)]
    pub json: bool,
}

const IMPORT: &str = "\
Examples:
  rac import connections.json --as guacamole --provider Servers > servers.yaml
  rac import hosts.txt --provider Servers --protocol ssh | rac apply - --yes
  rac import office.rdp --provider Desktops --format csv

What is dropped, and why, is written to standard error. Exit code 2 if some entries can't be
imported at all.";

#[derive(Debug, Args)]
pub struct Import {
    /// A file of any format that can be read; - for standard input
    pub file: PathBuf,
    /// Format of the file, if it is not to be recognised; guacamole stands for all of Guacamole's
    #[arg(long = "as", value_name = "FORMAT", value_parser = formats())]
    pub format: Option<String>,
    /// Provider of the endpoints that name none
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// Protocol of the endpoints that name none
    #[arg(long, value_name = "PROTOCOL", value_parser = ["rdp", "ssh", "vnc"])]
    pub protocol: Option<String>,
    /// Property mapping of the endpoints that name none; can be repeated
    #[arg(long, value_name = "NAME")]
    pub mapping: Vec<String>,
    /// Format to write
    #[arg(long = "format", value_enum, default_value_t = OwnFormat::PlanYaml)]
    pub to: OwnFormat,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OwnFormat {
    /// RAC Admin plan file, YAML
    PlanYaml,
    /// RAC Admin plan file, JSON
    PlanJson,
    /// Table for spreadsheets
    Csv,
}

const EFFECTIVE: &str = "\
Examples:
  rac effective build --user mara
  rac effective build --user mara --provider Servers --test --json

Expressions of property mappings run at launch. --test has authentik run them for the user now, which
needs the permission to view property mappings of all types.";

#[derive(Debug, Args)]
pub struct Effective {
    /// Name or id of the endpoint
    pub endpoint: String,
    /// Name with which the user signs in
    #[arg(long, value_name = "NAME")]
    pub user: String,
    /// Provider of the endpoint, if several have endpoints of this name
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// Have authentik run the expressions of the property mappings
    #[arg(long)]
    pub test: bool,
    /// Show secrets
    #[arg(long)]
    pub secrets: bool,
    /// Write a report as JSON
    #[arg(long)]
    pub json: bool,
}

const COMPLETIONS: &str = "\
Examples:
  rac completions bash > /etc/bash_completion.d/rac
  rac completions zsh > \"${fpath[1]}/_rac\"";

/// A kind of objects, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KindName {
    PropertyMappings,
    Providers,
    Applications,
    Outposts,
    Endpoints,
    All,
}

impl KindName {
    /// The kinds of these names.
    pub fn kinds(names: &[Self]) -> Vec<Kind> {
        let kinds = |name: &Self| match name {
            Self::PropertyMappings => vec![Kind::PropertyMapping],
            Self::Providers => vec![Kind::Provider],
            Self::Applications => vec![Kind::Application],
            Self::Outposts => vec![Kind::Outpost],
            Self::Endpoints => vec![Kind::Endpoint],
            Self::All => Kind::ALL.to_vec(),
        };
        names.iter().flat_map(kinds).collect()
    }
}

/// Stands for all formats of Guacamole.
pub const GUACAMOLE: &str = "guacamole";

fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new(Format::ALL.iter().map(|(_, name, _)| *name).chain([GUACAMOLE]))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_contradict_each_other_nowhere() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn no_argument_takes_a_token() {
        for command in Arguments::command().get_subcommands_mut().map(|command| &*command) {
            let names = command.get_arguments().filter_map(|one| one.get_long());
            assert!(names.filter(|name| name.contains("token")).all(|name| name == "token-file"));
        }
    }
}
