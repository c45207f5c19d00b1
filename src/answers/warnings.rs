//! Warnings: what is legal in a catalog but looks like a mistake.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::answers::market::Market;
use crate::answers::presets::try_presets;
use crate::catalog::price::{Model, PerUnit, Tier, Tiered};
use crate::catalog::step::Step;
use crate::catalog::top_up::{Pack, Sold, TopUp};
use crate::catalog::{Allowance, Billing, Catalog, Plan, Price, Tender};
use crate::error::{Code, Problem, Problems};
use crate::number::Exact;
use crate::pricing::demand::{Variation, steps_of_quantities};
use crate::read::{Date, List, Read as _, Whole};
use crate::scenario::{MixLine, PriceList, Scenario, Seats};
use crate::work::{STEPS_PER_ANSWER, Work, part_of};

/// Something in a catalog that is allowed and looks like a mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Warning {
    /// What kind of warning it is.
    pub code: WarningCode,
    /// Where: a JSON pointer into the catalog.
    pub path: String,
    /// What looks wrong, for a person.
    pub message: String,
}

/// The kinds of warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WarningCode {
    /// More costs more a unit than less does.
    RisingUnitPrice,
    /// Credits bought ahead cost more than those billed afterwards.
    PackDearerThanOverage,
    /// The prices were read more than a year ago.
    OldPrices,
    /// The plan ranks first in nothing that was tried.
    NeverBest,
    /// No plan can be had in the preset.
    PresetWithoutPlan,
}

/// Volumes at which presets and actions are tried: each is ten times the one before.
const POWERS: std::ops::RangeInclusive<u32> = 0..=7;
/// How many actions are tried alone.
const ACTIONS: usize = 20;

/// All warnings for a catalog, on a day written as `YYYY-MM-DD`.
///
/// # Errors
///
/// The day is not one; the presets that cannot be answered.
pub(crate) fn warnings(list: &PriceList, today: &str) -> Result<Vec<Warning>, Problems> {
    let Some(last_year) = Date::year_before(today) else {
        let message = format!("`{today}` is not a date; write YYYY-MM-DD");
        return Err(Problem::whole(Code::InvalidDate, message).into());
    };
    let catalog = &list.catalog;
    let presets = try_presets(list);
    if !presets.problems.is_empty() {
        return Err(Problems::of(presets.problems));
    }
    let mut warnings = Vec::new();
    old_prices(list.as_of.as_ref(), "", &last_year, &mut warnings);
    for (index, plan) in catalog.plans.iter().enumerate() {
        let path = format!("/plans/{index}");
        old_prices(plan.as_of.as_ref(), &path, &last_year, &mut warnings);
        prices_of(plan, &path, catalog, &mut warnings);
    }
    never_best(list, &mut warnings);
    warnings.extend(presets.without_plan.into_iter().map(|index| Warning {
        code: WarningCode::PresetWithoutPlan,
        path: format!("/presets/{index}"),
        message: "no plan can be had in this preset".to_owned(),
    }));
    Ok(warnings)
}

fn old_prices(as_of: Option<&Date>, path: &str, last_year: &str, warnings: &mut Vec<Warning>) {
    if let Some(date) = as_of.map(Date::as_str).filter(|date| *date < last_year) {
        warnings.push(Warning {
            code: WarningCode::OldPrices,
            path: format!("{path}/as_of"),
            message: format!("these prices were read on {date}, more than a year ago"),
        });
    }
}

fn prices_of(plan: &Plan, path: &str, catalog: &Catalog, warnings: &mut Vec<Warning>) {
    let tender = Tender { paid: catalog.currency, listed: catalog.currency };
    for (index, allowance) in plan.allowances.iter().enumerate() {
        let path = format!("{path}/allowances/{index}/beyond");
        for (step, beyond) in allowance.beyond.iter().enumerate() {
            let path = format!("{path}/{step}");
            match &beyond.step {
                Step::Overage(overage) => rising_tiers(&overage.price, &path, tender, warnings),
                Step::TopUp(TopUp { sold: Sold::Packs { packs, .. }, .. }) => {
                    rising_packs(packs, &path, tender, warnings);
                }
                _ => {}
            }
        }
        dear_packs(allowance, &path, tender, warnings);
    }
}

/// Tiers whose price rises.
fn rising_tiers(price: &Price, path: &str, tender: Tender, warnings: &mut Vec<Warning>) {
    let (Model::Graduated(Tiered { tiers, .. }) | Model::Volume(Tiered { tiers, .. })) = &price.model else {
        return;
    };
    let prices: Vec<Option<Exact>> =
        tiers.iter().map(|tier: &Tier| tier.price.in_currency(tender).ok()).collect();
    for (index, pair) in prices.windows(2).enumerate() {
        if let [Some(before), Some(after)] = pair
            && after > before
        {
            warnings.push(Warning {
                code: WarningCode::RisingUnitPrice,
                path: format!("{path}/price/tiers/{}/price", index.saturating_add(1)),
                message: "a unit costs more in this tier than in the one before".to_owned(),
            });
        }
    }
}

/// The price of a credit in a pack.
fn unit_price(pack: &Pack, tender: Tender) -> Option<Exact> {
    pack.price.in_currency(tender).ok().map(|price| price.over(pack.credits.divisor()))
}

/// Packs that are larger than another one and dearer a credit.
fn rising_packs(packs: &[Pack], path: &str, tender: Tender, warnings: &mut Vec<Warning>) {
    for (index, pack) in packs.iter().enumerate() {
        let Some(price) = unit_price(pack, tender) else {
            continue;
        };
        let is_better = |other: &Pack| {
            other.credits < pack.credits && unit_price(other, tender).is_some_and(|other| other < price)
        };
        if packs.iter().any(is_better) {
            warnings.push(Warning {
                code: WarningCode::RisingUnitPrice,
                path: format!("{path}/packs/{index}/price"),
                message: "a credit costs more in this pack than in a smaller one".to_owned(),
            });
        }
    }
}

/// Packs of which even the cheapest credit costs more than one that is billed afterwards.
fn dear_packs(allowance: &Allowance, path: &str, tender: Tender, warnings: &mut Vec<Warning>) {
    let overage = allowance.beyond.iter().filter_map(|beyond| match &beyond.step {
        Step::Overage(overage) => overage_unit_price(&overage.price, tender),
        _ => None,
    });
    let Some(overage) = overage.min() else {
        return;
    };
    for (index, beyond) in allowance.beyond.iter().enumerate() {
        let Step::TopUp(TopUp { sold: Sold::Packs { packs, .. }, .. }) = &beyond.step else {
            continue;
        };
        let cheapest = packs.iter().filter_map(|pack| unit_price(pack, tender)).min();
        if cheapest.is_some_and(|cheapest| cheapest > overage) {
            warnings.push(Warning {
                code: WarningCode::PackDearerThanOverage,
                path: format!("{path}/{index}/packs"),
                message: "a credit bought ahead costs more than one that is billed afterwards".to_owned(),
            });
        }
    }
}

/// What a unit of overage costs, where that does not depend on the quantity.
fn overage_unit_price(price: &Price, tender: Tender) -> Option<Exact> {
    match &price.model {
        Model::PerUnit(PerUnit { price, per }) => {
            price.in_currency(tender).ok().map(|price| price.over(per.divisor()))
        }
        _ => None,
    }
}

/// Plans that rank first neither in a preset, at a hundredth to a hundred thousand times its usage, nor for one action
/// alone, billed monthly or annually, for few seats or many.
fn never_best(list: &PriceList, warnings: &mut Vec<Warning>) {
    let catalog = &list.catalog;
    // Plans that are best somewhere, or of which it is not known.
    let mut best: BTreeSet<String> = BTreeSet::new();
    let tried = tried(list);
    // Half of the steps are for the plans, half for the usage that all of them see.
    let half = part_of(STEPS_PER_ANSWER, 2);
    let of_market = part_of(half, tried.len());
    let of_usage = Work::of(half);
    for scenario in tried {
        if of_usage.spend(steps_of_quantities(&scenario, catalog)).is_err() {
            // Not everything was tried, so that nothing is known of a plan that was not best so far.
            return;
        }
        // What cannot be worked out says nothing about the plans.
        let Ok(market) = Market::of(catalog, &scenario, of_market) else {
            continue;
        };
        for power in POWERS {
            let volume = Exact::scaled(10_i128.saturating_pow(power), 2);
            if let Ok(Some(plan)) = market.best(&Variation::Volume(&volume)) {
                best.insert(plan.to_owned());
            }
        }
        best.extend(market.too_complex());
    }
    let sold = catalog.plans.iter().enumerate().filter(|(_, plan)| !plan.contact_sales);
    for (index, _) in sold.filter(|(_, plan)| !best.contains(plan.id.as_str())) {
        warnings.push(Warning {
            code: WarningCode::NeverBest,
            path: format!("/plans/{index}"),
            message: "this plan was best in no preset and for no single action, at any volume tried"
                .to_owned(),
        });
    }
}

/// The scenarios that are tried: the presets and the first actions alone, each billed in both ways and for few seats
/// and many.
fn tried(list: &PriceList) -> Vec<Scenario> {
    let alone = |id: &crate::read::Id| {
        let line = MixLine { action: id.clone(), ..MixLine::placeholder() };
        let quantity = crate::read::Quantity::ONE;
        Scenario { mix: List(vec![MixLine { quantity, ..line }]), ..Scenario::placeholder() }
    };
    let presets = list.presets.iter().map(|preset| preset.scenario.clone());
    let actions = list.catalog.actions.iter().take(ACTIONS).map(|action| alone(&action.id));
    let mut tried = Vec::new();
    for scenario in presets.chain(actions) {
        for billing in [Billing::Monthly, Billing::Annual] {
            tried.push(Scenario { billing, ..scenario.clone() });
            for seats in [1, 10, 100] {
                let seats = Seats::Number(Whole(seats));
                tried.push(Scenario { billing, seats, ..scenario.clone() });
            }
        }
    }
    tried
}
