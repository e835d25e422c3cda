/// The rules of the package.
public enum ToneRuleCatalogue: Sendable {
    /// All rules, by name.
    public static let all: [ToneRule] =
        (defensive + canned + redirects + politeness + corporate + privacy + medium + typography + promises + model)
        .sorted { $0.id < $1.id }

    /// Finds a rule by its name.
    public static func rule(_ id: ToneRuleID) -> ToneRule? {
        all.first { $0.id == id }
    }
}
