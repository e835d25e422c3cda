import Conversations

/// Knows one thing for sure: a reply that names a pier and a time answers.
struct BoardingClassifier: SubstanceClassifier {
    let identity = ClassifierIdentity(id: ClassifierID(rawValue: "kestrel-bay-boarding"), version: 1)

    func substance(of reply: Message, to incoming: Message?) -> (substance: Substance, confidence: Double?)? {
        let words = reply.text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != ":" }
        let namesTime = words.contains { $0.split(separator: ":").count == 2 && $0.first?.isNumber == true }
        // Of anything else it says nothing, so that another may judge it.
        return words.contains("pier") && namesTime ? (.substantive, 0.9) : nil
    }
}
