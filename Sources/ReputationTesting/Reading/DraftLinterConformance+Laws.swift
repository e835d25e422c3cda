import Reputation
import ToneLint

extension DraftLinterConformance {
    private var drafts: [Draft] {
        [
            "Dear customer, we are sorry for any inconvenience this may have caused!!! 🙏",
            "Your suitcase is on the 14:10 boat, Anna. We will call you when it reaches Marram.",
            "Wir bitten die Unannehmlichkeiten zu entschuldigen und melden uns bis morgen, 14 Uhr, bei Ihnen!!! 🧳",
            "Уважаемый клиент! Ваше обращение принято, мы перезвоним вам завтра до 12:00.",
            "Stimate client, ne pare rău pentru neplăcerile create; vă sunăm mâine până la ora 12.",
            "WE ARE SORRY, Zoe\u{308} 👨‍👩‍👧‍👦!!!\r\nPlease contact our support.",
            "荷物は次の船で届きます。",
        ].map { Draft(text: $0) } + known.keys.sorted { $0.text < $1.text }
    }

    private func said(by linter: Linter, of draft: Draft, in context: ReplyContext = .none) -> ToneReportFacts {
        ToneReportFacts(linter.lint(draft, context: context))
    }

    func theSameIsSaidAgain(_ linter: Linter, _ report: LawReport) async {
        for draft in drafts {
            let first = said(by: linter, of: draft)
            var others = [said(by: linter, of: draft)]
            await withTaskGroup(of: ToneReportFacts.self) { group in
                for _ in 0..<4 { group.addTask { said(by: linter, of: draft) } }
                for await other in group { others.append(other) }
            }
            let different = others.count { $0 != first }
            report.equal(different, 0, "other reports on the same draft '\(draft.text.prefix(30))'")
        }
    }

    func earlierDraftsChangeNothing(_ linter: Linter, _ report: LawReport) async throws {
        let another = try await makeLinter()
        let forwards = drafts.map { said(by: linter, of: $0) }
        let backwards = Array(drafts.reversed().map { said(by: another, of: $0) }.reversed())
        for (index, draft) in drafts.enumerated() {
            let isSame = forwards[index] == backwards[index]
            report.expect(isSame, "'\(draft.text.prefix(30))' gets another report when it is read after others")
        }
    }

    func contextsAreApart(_ linter: Linter, _ report: LawReport) async throws {
        let another = try await makeLinter()
        let contexts =
            [ReplyContext.none]
            + OddNames.all.map { name in
                ReplyContext(
                    incoming: [name, "Where is my suitcase, \(name)?"],
                    customerName: name,
                    agentName: name,
                    openPromises: [],
                    brandTerms: [name],
                    publishedContacts: [name]
                )
            }
        let draft = drafts[0]
        let forwards = contexts.map { said(by: linter, of: draft, in: $0) }
        let backwards = Array(contexts.reversed().map { said(by: another, of: draft, in: $0) }.reversed())
        report.expectNone(
            contexts.indices.filter { forwards[$0] != backwards[$0] }.map { index in
                let name = contexts[index].customerName.map { "'\($0.prefix(20))'" } ?? "nobody"
                return "the report to \(name) depends on the contexts asked with before"
            }
        )
    }

    func rangesFitTheText(_ linter: Linter, _ report: LawReport) {
        for draft in drafts + OddNames.all.map({ Draft(text: "\($0), we are sorry for any inconvenience!!! \($0)") }) {
            let ends = draft.text.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
            let boundaries = Set(ends)
            let wrong = linter.lint(draft, context: .none).places.filter { place in
                !boundaries.contains(place.range.lowerBound) || !boundaries.contains(place.range.upperBound)
            }
            let bytes = draft.text.utf8.count
            report.expectNone(
                wrong.map { "\($0.what) of '\(draft.text.prefix(30))' is at \($0.range), which fits no \(bytes) bytes" }
            )
        }
    }

    func textMayBeAnything(_ linter: Linter, _ report: LawReport) {
        let long = String(repeating: "паром отменили, sorry \u{1F6A2} ", count: 200)
        for text in OddNames.all + [long, "\u{1F621}", "\u{202E}sorry", "e\u{301}\u{327}\u{301}", "1234567890"] {
            let draft = Draft(text: text)
            let isSame = said(by: linter, of: draft) == said(by: linter, of: draft)
            report.expect(isSame, "a second report on '\(text.prefix(20))' of \(text.utf8.count) bytes is another")
        }
    }

    func wordlessIsNotCleared(_ linter: Linter, _ report: LawReport) {
        for text in ["", " ", "\n\t\n", "\u{A0}"] {
            let verdict = linter.lint(Draft(text: text), context: .none).gate.verdict
            report.expect(verdict != .send, "\(text.debugDescription) may be sent")
        }
    }

    func knownDraftsAreJudged(_ linter: Linter, _ report: LawReport) {
        guard !known.isEmpty else { return report.skip("because the kit was given no known drafts") }
        for (draft, verdict) in known.sorted(by: { $0.key.text < $1.key.text }) {
            let found = linter.lint(draft, context: .none).gate.verdict
            report.equal(found, verdict, "the verdict on '\(draft.text.prefix(40))'")
        }
    }
}
