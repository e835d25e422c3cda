internal import LanguageAnalysis

/// Finds what a reply claims.
///
/// No claims are: questions, quoted words, greeting and sign-off, numbers of phones, orders and persons, the numbers of a
/// list, and the time of a promise, which its ledger keeps.
struct ClaimFinder {
    /// A claim with what it comes to, by which two ways of writing it are told to be one.
    struct Found {
        var kind: FactualClaim.Kind
        var tokens: Range<Int>
        var value: Value
    }

    enum Value: Hashable {
        case time(TimeExpression.Value)
        /// Times of day without a date, in minutes after midnight.
        case clocks([Int])
        case number(String)
    }

    private let text: AnalyzedText

    init(_ text: AnalyzedText) {
        self.text = text
    }

    /// The claims of a reply with the sources that vouch for them.
    static func claims(in scene: RuleScene) -> [FactualClaim] {
        let finder = ClaimFinder(scene.reply)
        guard finder.mayClaim else { return [] }
        let reading = scene.reading
        let excluded = scene.replyData.map(\.range) + reading.commitments.compactMap(\.time)
        let times = reading.times ?? scene.reply.timeExpressions
        let found = finder.found(times, besides: excluded, isPart: reading.isPart)
        guard !found.isEmpty else { return [] }
        let said = finder.words(saidIn: reading.incoming)
        let vouched = scene.context.knowledge.map { reference in
            (reference, reference.values.flatMap { ClaimFinder(scene.analyzed($0)).valuesOfReference })
        }
        return found.map { claim in
            let range = scene.reply.bytes(of: claim.tokens)
            let source = vouched.first { reference, values in
                reference.coversAll || reference.range?.overlaps(range) == true
                    || values.contains { $0.vouches(for: claim) }
            }
            return FactualClaim(
                kind: claim.kind,
                range: range,
                reference: source?.0.id,
                repeatsCustomer: finder.repeats(claim, said)
            )
        }
    }

    /// Whether anything in the text can be a claim; without digits, names of days and money there is nothing to find.
    private var mayClaim: Bool {
        text.has("TIME_ANCHOR") || text.tokens.contains { Self.isNumeric($0) }
    }

    static func isNumeric(_ token: Token) -> Bool {
        token.kind == .number || token.kind == .time || token.kind == .date
    }

    /// The claims in order, those about times from the times given, without those in some stretches of the text.
    private func found(_ times: [TimeExpression], besides excluded: [Range<Int>], isPart: Bool) -> [Found] {
        var found: [Found] = []
        func add(_ claim: Found) {
            guard !found.contains(where: { $0.tokens.overlaps(claim.tokens) }) else { return }
            found.append(claim)
        }
        for range in text.ranges(of: "MONEY") {
            guard let number = range.first(where: { text.tokens[$0].kind == .number }) else { continue }
            add(Found(kind: .price, tokens: range, value: .number(amount(of: number))))
        }
        for time in times {
            guard let kind = time.value.claim, let tokens = tokens(in: time.range) else { continue }
            add(Found(kind: kind, tokens: tokens, value: Value(time.value)))
        }
        for index in text.tokens.indices where Self.isNumeric(text.tokens[index]) {
            guard !text.tokens[index].flags.contains(.quoted), !isListNumber(index) else { continue }
            if isPart, text.tokens[index].kind == .date { continue }
            let kind: FactualClaim.Kind =
                switch text.tokens[index].kind {
                case .time: .hours
                case .date: .date
                default: .figure
                }
            add(Found(kind: kind, tokens: index..<end(ofFigure: index), value: .number(amount(of: index))))
        }
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return joined(found).filter { claim in
            let sentence = text.sentences[Int(text.tokens[claim.tokens.lowerBound].sentence)]
            return sentence.zone == .body && !sentence.isQuestion
                && !excluded.contains { $0.overlaps(text.bytes(of: claim.tokens)) }
        }
    }

    /// The same with `from 8` and `to 18:00` as one, where no more than a word or a dash stands between them.
    private func joined(_ found: [Found]) -> [Found] {
        found.reduce(into: []) { joined, claim in
            guard let last = joined.last, claim.tokens.lowerBound - last.tokens.upperBound <= 1,
                case .clocks(let ends) = claim.value, let start = last.hour,
                text.tokens[last.tokens.lowerBound].sentence == text.tokens[claim.tokens.lowerBound].sentence
            else { return joined.append(claim) }
            joined[joined.count - 1] = Found(
                kind: .hours,
                tokens: last.tokens.lowerBound..<claim.tokens.upperBound,
                value: .clocks([start] + ends)
            )
        }
    }

    /// What a reference's words vouch for, wherever they stand in it.
    private var valuesOfReference: [Found] {
        var found = joined(
            text.timeExpressions.compactMap { time in
                tokens(in: time.range).map {
                    Found(kind: time.value.claim ?? .date, tokens: $0, value: Value(time.value))
                }
            }
        )
        let prices = text.ranges(of: "MONEY")
        for index in text.tokens.indices where Self.isNumeric(text.tokens[index]) {
            let kind: FactualClaim.Kind = prices.contains { $0.contains(index) } ? .price : .figure
            found.append(Found(kind: kind, tokens: index..<index + 1, value: .number(amount(of: index))))
        }
        return found
    }

    private func tokens(in bytes: Range<Int>) -> Range<Int>? {
        guard let first = text.tokens.firstIndex(where: { $0.range.overlaps(bytes) }),
            let last = text.tokens.lastIndex(where: { $0.range.overlaps(bytes) })
        else { return nil }
        return first..<last + 1
    }

    /// A number without what people put between its digits: `1,000` and `1 000` are 1000, `42.50` and `42,5` are 42.5.
    private func amount(of token: Int) -> String {
        let groups = text.key(of: token).split { !$0.isNumber }.map(String.init)
        guard groups.count > 1, let last = groups.last else { return groups.first ?? "" }
        if text.tokens[token].kind != .number { return groups.joined(separator: ":") }
        if last.count == 3 { return groups.joined() }
        var cents = last
        while cents.last == "0" { cents.removeLast() }
        let whole = groups.dropLast().joined()
        return cents.isEmpty ? whole : whole + "." + cents
    }

    /// Takes in the sign after a number: `15 %`.
    private func end(ofFigure index: Int) -> Int {
        let next = index + 1
        guard next < text.tokens.count, text.text(text.tokens[next].range) == "%" else { return next }
        return next + 1
    }

    /// Whether a number only counts the items of a list: it opens a line, and a point or bracket follows.
    private func isListNumber(_ index: Int) -> Bool {
        let opens = index == 0 || text.tokens[index - 1].kind == .lineBreak
        guard opens, index + 1 < text.tokens.count, !text.tokens[index + 1].flags.contains(.spaceBefore) else {
            return false
        }
        return [".", ")"].contains(text.text(text.tokens[index + 1].range))
    }
}

extension ClaimFinder {
    /// The words that the customer said and did not ask about.
    private func words(saidIn incoming: AnalyzedText?) -> Set<UInt64> {
        guard let incoming else { return [] }
        return Set(
            incoming.tokens.indices.lazy
                .filter { !incoming.sentences[Int(incoming.tokens[$0].sentence)].isQuestion }
                .map { incoming.foldedHash(of: $0) }
        )
    }

    /// Whether the customer said it: all its numbers, or where it has none the longest of its words.
    private func repeats(_ claim: Found, _ said: Set<UInt64>) -> Bool {
        let numbers = claim.tokens.filter { Self.isNumeric(text.tokens[$0]) }
        if !numbers.isEmpty { return numbers.allSatisfy { said.contains(text.foldedHash(of: $0)) } }
        let longest = claim.tokens.max { text.tokens[$0].range.count < text.tokens[$1].range.count }
        return longest.map { said.contains(text.foldedHash(of: $0)) } ?? false
    }
}
