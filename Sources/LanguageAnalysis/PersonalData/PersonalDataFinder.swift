/// Finds what tells how to reach, pay, find or identify a person.
///
/// Numbers with check digits are believed by these; others by their form and the words around them. A number that fails
/// its check is not reported. Offsets are those of the text as it was given.
public struct PersonalDataFinder: Sendable {
    private var ownPhones: [[UInt8]] = []
    private var ownWords: Set<[UInt8]> = []

    /// Makes a finder.
    ///
    /// - Parameter ownContacts: the brand's own numbers, addresses and accounts, in any spelling, which are not reported;
    ///   `@kestrelbay.example` stands for all mail addresses of a domain.
    public init(ownContacts: [String] = []) {
        for contact in ownContacts {
            let key = Folding.key(contact).filter { $0 != 0x20 }
            let digits = key.filter { $0 &- 0x30 < 10 }
            let isNumber = digits.count >= 5 && !key.contains { $0 &- 0x61 < 26 || $0 == UInt8(ascii: "@") }
            if isNumber { ownPhones.append(PersonalDataFinder.national(digits)) } else { ownWords.insert(key) }
        }
    }

    /// Everything found, in order; what overlaps something surer is left out.
    ///
    /// - Complexity: O(*n*) in the text's bytes, and O(*m* log *m*) in what is found.
    public func find(in text: AnalyzedText) -> [PersonalDatum] {
        var scan = PersonalDataScan(text)
        scan.findMail()
        scan.findCodes()
        scan.findNumbers()
        scan.findOrders()
        scan.findDoorCodes()
        scan.findAddresses()
        return disjoint(scan.found, text.utf8.count).filter { !isOwn($0, text) }
    }

    private static let order: [PersonalDatum.Kind] = [
        .email, .iban, .card, .nationalID, .doorCode, .order, .phone, .address,
    ]

    private func disjoint(_ found: [PersonalDatum], _ count: Int) -> [PersonalDatum] {
        if found.isEmpty { return [] }
        func rank(_ datum: PersonalDatum) -> Int {
            // A number in the international form, or with a word for phones before it, is no order's.
            if datum.kind == .phone, datum.confidence > 0.9 { return 4 }
            return PersonalDataFinder.order.firstIndex(of: datum.kind) ?? 0
        }
        let sorted = found.sorted {
            (rank($0), $0.range.lowerBound, -$0.range.count) < (rank($1), $1.range.lowerBound, -$1.range.count)
        }
        // A byte taken by something surer is taken.
        var taken = [Bool](repeating: false, count: count)
        let kept = sorted.filter { datum in
            guard !datum.range.contains(where: { taken[$0] }) else { return false }
            for index in datum.range { taken[index] = true }
            return true
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether something found in a text is one of the brand's own contacts.
    package func isOwn(_ datum: PersonalDatum, _ text: AnalyzedText) -> Bool {
        guard !ownPhones.isEmpty || !ownWords.isEmpty else { return false }
        let bytes = text.folded[datum.range].filter { $0 != Folding.filler && $0 != 0x20 }
        if datum.kind == .phone {
            let digits = PersonalDataFinder.national(bytes.filter { $0 &- 0x30 < 10 })
            return ownPhones.contains { $0 == digits }
        }
        if ownWords.contains(bytes) { return true }
        guard datum.kind == .email, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return ownWords.contains(Array(bytes[at...]))
    }

    /// The last digits of a number, the same with and without the country's prefix.
    private static func national(_ digits: [UInt8]) -> [UInt8] {
        Array(digits.suffix(8))
    }
}
