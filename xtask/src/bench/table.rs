//! The table of results, as Markdown: it reads well in a terminal, too.

use anyhow::{Context, Result};
use serde_json::Value;

/// The results, with a column for each build.
#[derive(Debug, Default, PartialEq)]
pub struct Table {
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub what: String,
    pub unit: Unit,
    /// `None` if it could not be measured.
    pub values: Vec<Option<f64>>,
    /// The limit, if there is one.
    pub goal: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Milliseconds,
    Kilobytes,
    Mebibytes,
    Times,
    Count,
}

impl Unit {
    fn from_name(name: &str) -> Option<Unit> {
        Some(match name {
            "ms" => Unit::Milliseconds,
            "kB" => Unit::Kilobytes,
            "MiB" => Unit::Mebibytes,
            "times" => Unit::Times,
            "count" => Unit::Count,
            _ => return None,
        })
    }

    fn text(self, value: f64) -> String {
        match self {
            Unit::Milliseconds if value < 10.0 => format!("{value:.1} ms"),
            Unit::Milliseconds if value < 10_000.0 => format!("{value:.0} ms"),
            Unit::Milliseconds => format!("{:.1} s", value / 1000.0),
            Unit::Kilobytes => format!("{value:.0} kB"),
            Unit::Mebibytes => format!("{value:.1} MiB"),
            Unit::Times => format!("{value:.2}"),
            Unit::Count => format!("{value:.0}"),
        }
    }
}

impl Table {
    /// Reads the JSON of tests/e2e/bench/report.ts.
    pub fn read(json: &str) -> Result<Table> {
        let json: Value = serde_json::from_str(json).context("the results can't be read")?;
        let columns = json["columns"].as_array().context("the results have no columns")?;
        let lines = json["lines"].as_array().context("the results have no lines")?;
        let line = |line: &Value| {
            let unit = line["unit"].as_str().and_then(Unit::from_name).context("a result without a unit")?;
            let values = line["values"].as_array().context("a result without values")?;
            Ok(Line {
                what: line["what"].as_str().unwrap_or_default().to_owned(),
                unit,
                values: values.iter().map(Value::as_f64).collect(),
                goal: line["goal"].as_f64(),
            })
        };
        Ok(Table {
            columns: columns.iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect(),
            lines: lines.iter().map(line).collect::<Result<_>>()?,
        })
    }

    pub fn markdown(&self) -> String {
        let compared = self.columns.len() == 2;
        let mut rows = vec![self.heading(compared)];
        rows.extend(self.lines.iter().map(|line| self.row(line, compared)));
        let widths: Vec<usize> = (0..rows[0].len())
            .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
            .collect();
        rows.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect());
        let write = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).map(|(text, width)| format!("{text:<width$}"));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        rows.iter().map(write).collect::<Vec<_>>().join("\n")
    }

    fn heading(&self, compared: bool) -> Vec<String> {
        let mut heading = vec!["what".to_owned()];
        match self.columns.as_slice() {
            [] | [_] => heading.push("measured".to_owned()),
            columns => heading.extend(columns.iter().cloned()),
        }
        if compared {
            heading.push("ratio".to_owned());
        }
        heading.push("goal".to_owned());
        heading
    }

    /// Results that are measured only once are in the first column.
    fn row(&self, line: &Line, compared: bool) -> Vec<String> {
        let mut row = vec![line.what.clone()];
        for column in 0..self.columns.len().max(1) {
            let value = line.values.get(column).copied().flatten();
            row.push(value.map(|value| line.unit.text(value)).unwrap_or_default());
        }
        if compared {
            row.push(match line.values.as_slice() {
                [Some(this), Some(other)] if *other > 0.0 => format!("{:.2}", this / other),
                _ => String::new(),
            });
        }
        row.push(line.goal.map(|goal| format!("≤ {}", line.unit.text(goal))).unwrap_or_default());
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESULTS: &str = r#"{"columns": ["dist", "before"], "lines": [
        {"what": "providers: cold", "unit": "ms", "values": [481.4, 962.8]},
        {"what": "a key", "unit": "ms", "values": [7.25, null], "goal": 16},
        {"what": "table of 1000 rows: create, ratio", "unit": "times", "values": [1.204], "goal": 1.3}]}"#;

    #[test]
    fn each_build_has_a_column_and_a_ratio() {
        let table = Table::read(RESULTS).unwrap().markdown();
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(
            lines,
            [
                "| what                              | dist   | before | ratio | goal    |",
                "| --------------------------------- | ------ | ------ | ----- | ------- |",
                "| providers: cold                   | 481 ms | 963 ms | 0.50  |         |",
                "| a key                             | 7.2 ms |        |       | ≤ 16 ms |",
                "| table of 1000 rows: create, ratio | 1.20   |        |       | ≤ 1.30  |",
            ]
        );
    }

    #[test]
    fn a_single_build_has_no_ratio() {
        let line =
            Line { what: "memory".to_owned(), unit: Unit::Mebibytes, values: vec![Some(3.456)], goal: None };
        let table = Table { columns: vec!["dist".to_owned()], lines: vec![line] };
        assert_eq!(
            table.markdown(),
            "| what   | measured | goal |\n| ------ | -------- | ---- |\n| memory | 3.5 MiB  |      |"
        );
    }

    #[test]
    fn long_times_are_in_seconds() {
        assert_eq!(Unit::Milliseconds.text(12_345.0), "12.3 s");
        assert_eq!(Unit::Milliseconds.text(9_999.4), "9999 ms");
    }

    #[test]
    fn invalid_results_are_refused() {
        for text in ["", "{}", r#"{"columns": [], "lines": [{"unit": "pounds", "values": []}]}"#] {
            assert!(Table::read(text).is_err(), "{text}");
        }
    }
}
