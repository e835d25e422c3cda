extension ToneMessage {
    /// The message in English: what is wrong and what to do about it.
    public var text: String {
        guard let rule = RuleCatalogue.rule(RuleID(rawValue: id)) else { return id }
        let extra = arguments.filter { $0.key != "text" }.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return "\(rule.rationale) \(rule.advice)" + (extra.isEmpty ? "" : " (\(extra))")
    }
}
