//! The sum of all parts, computed in the same steps as CPython's `datetime.timedelta(**numbers)`
//! (`Modules/_datetimemodule.c`: `accum`, `delta_new`), because floating point makes the steps visible.

use crate::connection_expiry::{ExpiryError, Unit};

/// The longest timedelta, in days; the shortest is minus that.
const MOST_DAYS: i128 = 999_999_999;

/// Adds one number for each unit of [`Unit::ALL`], in microseconds, rounded half to even.
///
/// Python uses integers of any length. Here a number beyond 128 bits is too long, even if another one would compensate
/// it.
pub(super) fn microseconds(numbers: &[Option<f64>; Unit::ALL.len()]) -> Result<i128, ExpiryError> {
    let mut sum = 0_i128;
    let mut leftover = 0.0;
    for (unit, number) in Unit::ALL.into_iter().zip(numbers) {
        let Some(number) = *number else { continue };
        if number.is_nan() {
            return Err(ExpiryError::NotANumber { unit, text: "nan".to_owned() });
        }
        let factor = unit.microseconds();
        let whole = integer(number.trunc())?.checked_mul(i128::from(factor));
        let fraction = (number - number.trunc()) * factor as f64;
        sum = whole
            .and_then(|whole| sum.checked_add(whole))
            .and_then(|sum| sum.checked_add(fraction.trunc() as i128))
            .ok_or(ExpiryError::TooLong)?;
        leftover += fraction - fraction.trunc();
    }
    sum = sum.checked_add(rounded(leftover, sum & 1 == 1)).ok_or(ExpiryError::TooLong)?;
    in_range(sum)?;
    Ok(sum)
}

/// Refuses what Python's timedelta can't represent.
pub(super) fn in_range(microseconds: i128) -> Result<(), ExpiryError> {
    // Python rounds days down and the rest of a day up, so the last day is complete only at the upper end.
    const DAY: i128 = Unit::Days.microseconds() as i128;
    let range = -MOST_DAYS * DAY..(MOST_DAYS + 1) * DAY;
    if range.contains(&microseconds) { Ok(()) } else { Err(ExpiryError::TooLong) }
}

fn integer(whole: f64) -> Result<i128, ExpiryError> {
    if whole.abs() < 1e27 { Ok(whole as i128) } else { Err(ExpiryError::TooLong) }
}

/// Rounds the sum of the fractions; a tie makes the whole sum even.
fn rounded(leftover: f64, sum_is_odd: bool) -> i128 {
    let nearest = leftover.round();
    if (nearest - leftover).abs() == 0.5 {
        let odd = f64::from(u8::from(sum_is_odd));
        (2.0 * ((leftover + odd) * 0.5).round() - odd) as i128
    } else {
        nearest as i128
    }
}
