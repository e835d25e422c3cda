internal import Conversations
internal import LanguageAnalysis

extension ToneLinter {
    /// Lints a draft.
    ///
    /// - Complexity: O(*n*) in the bytes of draft and context.
    public func lint(_ draft: Draft, context: ReplyContext = .none) -> ToneReport {
        var accepted = suppressions
        var report = lint(draft, context: context, accepting: &accepted)
        report.unusedSuppressions = accepted.counts
        return report
    }

    /// Lints one of several drafts that share what is accepted: an acceptance is spent on the first finding it covers.
    ///
    /// - Parameters:
    ///   - draft: the draft.
    ///   - context: what is known about the conversation.
    ///   - accepted: what is still accepted, instead of ``suppressions``; what is left after the last draft is dead.
    /// - Returns: the report; its ``ToneReport/unusedSuppressions`` are empty, since only the last draft shows them.
    /// - Complexity: O(*n*) in the bytes of draft and context.
    public func lint(
        _ draft: Draft,
        context: ReplyContext = .none,
        accepting accepted: inout SuppressionSet
    ) -> ToneReport {
        let scene = scene(draft, context)
        var diagnostics: [ToneDiagnostic] = []
        var skipped: [SkippedRule] = []
        let severities = configuration.severities(for: draft)
        let signs = SignBounds(scene.reply.utf8)
        let hasPack = analyzer.languages.contains(scene.reply.language)
        for rule in rules {
            let severity = configuration.severity(of: rule, among: severities)
            if let skip = skip(rule, severity, scene, hasPack: hasPack) {
                skipped.append(skip)
                continue
            }
            let findings = rule.check(scene)
            if findings.isEmpty { continue }
            for finding in RuleFinding.distinct(findings.map { $0.fitted(to: signs) })
            where finding.confidence >= configuration.minimumConfidence {
                diagnostics.append(ToneDiagnostic(finding, rule: rule, severity: severity, text: scene.reply))
            }
        }
        diagnostics.sort { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
        let parted = accepted.spend(on: diagnostics)
        return ToneReport(
            diagnostics: parted.open,
            suppressed: parted.suppressed,
            skipped: skipped,
            labels: scene.judgement.labels.set,
            logits: Dictionary(zip(model.labels, scene.judgement.logits), uniquingKeysWith: { first, _ in first }),
            commitments: scene.reading.commitments,
            actions: scene.reading.actions,
            claims: ClaimFinder.claims(in: scene),
            gate: ReplyGate(diagnostics: parted.open, scene: scene),
            language: scene.reply.language,
            reading: scene.reading
        )
    }

    private func skip(
        _ rule: ToneRule,
        _ severity: ToneSeverity,
        _ scene: RuleScene,
        hasPack: Bool
    ) -> SkippedRule? {
        if severity == .off { return SkippedRule(rule: rule.id, reason: .off, needs: []) }
        let isPost = scene.draft.kind == .post
        let isPublic = scene.draft.audience == .public
        if !rule.scope.contains(isPost ? .posts : .replies) || rule.scope.contains(.publicOnly) && !isPublic
            || rule.scope.contains(.wholeOnly) && scene.reading.isPart
        {
            return SkippedRule(rule: rule.id, reason: .notApplicable, needs: [])
        }
        if rule.needsLanguagePack, !hasPack { return SkippedRule(rule: rule.id, reason: .noLanguagePack, needs: []) }
        if rule.needs.isEmpty { return nil }
        let missing = rule.needs.filter { !scene.knows($0) }
        return missing.isEmpty || rule.alternatives.contains(where: scene.knows)
            ? nil : SkippedRule(rule: rule.id, reason: .missingContext, needs: missing.map(\.rawValue))
    }
}

extension RuleScene {
    /// Whether the context says what a rule needs.
    func knows(_ need: ToneRule.Need) -> Bool {
        switch need {
        case .incoming: reading.incoming != nil
        case .customerName: context.customerName != nil
        case .fault: context.fault != nil
        case .publicTurnsByBrand: context.publicTurnsByBrand != nil
        case .openPromises: context.openPromises != nil && context.now != nil
        case .contacts: context.contacts != nil
        case .recentReplies: context.recentReplies != nil
        case .topics: context.topics != nil
        case .channel: draft.channel != nil
        case .isRegulated: context.isRegulated
        case .spelling: true
        }
    }

    /// Reads another text with the same packs.
    func analyzed(_ text: String) -> AnalyzedText {
        analyzer.analyze(text)
    }
}
