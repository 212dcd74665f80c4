//! What a list is narrowed to by its chips.

/// A property that a list can be narrowed to. Each list offers those that make sense for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chip {
    /// The limit is 0.
    Closed,
    /// The settings have findings.
    Findings,
    /// Without bindings.
    Open,
    NeverLaunched,
    NoOutpost,
}

impl Chip {
    pub const ALL: [Self; 5] =
        [Self::Closed, Self::Findings, Self::Open, Self::NeverLaunched, Self::NoOutpost];

    /// Its name in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Findings => "findings",
            Self::Open => "open",
            Self::NeverLaunched => "never-launched",
            Self::NoOutpost => "no-outpost",
        }
    }
}

/// The pressed chips of a list: a row has all of these properties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Chips(Vec<Chip>);

impl Chips {
    pub fn of(chips: impl Fn(Chip) -> bool) -> Self {
        Chips(Chip::ALL.into_iter().filter(|chip| chips(*chip)).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn contains(&self, chip: Chip) -> bool {
        self.0.contains(&chip)
    }

    /// With this chip pressed, or no longer.
    pub fn toggled(&self, chip: Chip) -> Self {
        Chips::of(|one| self.contains(one) != (one == chip))
    }

    /// In the address: `closed.open`.
    pub fn to_text(&self) -> String {
        self.0.iter().map(|chip| chip.key()).collect::<Vec<_>>().join(".")
    }

    pub(super) fn read(text: &str) -> Self {
        Chips::of(|chip| text.split('.').any(|key| key == chip.key()))
    }
}
