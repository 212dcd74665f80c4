//! The keyboard layouts that guacd knows, with names.

use rac_messages::{Message, recipes as words};

pub use crate::lint::layout_of as nearest_layout;

/// Each layout with its name, in the order of the names.
pub const LAYOUTS: &[(&str, Message)] = &[
    ("fr-be-azerty", words::LAYOUT_FR_BE_AZERTY),
    ("pt-br-qwerty", words::LAYOUT_PT_BR_QWERTY),
    ("fr-ca-qwerty", words::LAYOUT_FR_CA_QWERTY),
    ("cs-cz-qwertz", words::LAYOUT_CS_CZ_QWERTZ),
    ("da-dk-qwerty", words::LAYOUT_DA_DK_QWERTY),
    ("en-gb-qwerty", words::LAYOUT_EN_GB_QWERTY),
    ("en-us-qwerty", words::LAYOUT_EN_US_QWERTY),
    ("fr-fr-azerty", words::LAYOUT_FR_FR_AZERTY),
    ("de-de-qwertz", words::LAYOUT_DE_DE_QWERTZ),
    ("hu-hu-qwertz", words::LAYOUT_HU_HU_QWERTZ),
    ("it-it-qwerty", words::LAYOUT_IT_IT_QWERTY),
    ("ja-jp-qwerty", words::LAYOUT_JA_JP_QWERTY),
    ("no-no-qwerty", words::LAYOUT_NO_NO_QWERTY),
    ("failsafe", words::LAYOUT_FAILSAFE),
    ("pl-pl-qwerty", words::LAYOUT_PL_PL_QWERTY),
    ("pt-pt-qwerty", words::LAYOUT_PT_PT_QWERTY),
    ("ro-ro-qwerty", words::LAYOUT_RO_RO_QWERTY),
    ("es-es-qwerty", words::LAYOUT_ES_ES_QWERTY),
    ("es-latam-qwerty", words::LAYOUT_ES_LATAM_QWERTY),
    ("sv-se-qwerty", words::LAYOUT_SV_SE_QWERTY),
    ("fr-ch-qwertz", words::LAYOUT_FR_CH_QWERTZ),
    ("de-ch-qwertz", words::LAYOUT_DE_CH_QWERTZ),
    ("tr-tr-qwerty", words::LAYOUT_TR_TR_QWERTY),
];
