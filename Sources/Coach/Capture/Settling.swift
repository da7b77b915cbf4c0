import Accounts

extension Capture {
  /// Works out the sums of a line's promises, one after the other.
  struct Settling {
    private let context: CaptureContext
    /// What is still open of each invoice after the promises before, the oldest first.
    private var left: [(invoice: String, money: Money)]
    private let whole: [(invoice: String, money: Money)]
    /// What `the rest` means after a part of a named invoice.
    private let restIsOfNamed: Bool
    private var named: Set<String> = []
    /// What has left already, by the line's own words.
    private var gone: [Money] = []

    /// Begins with what is open less what is promised before in the line.
    init(context: CaptureContext, restIsOfNamed: Bool, spent: [CapturedPromise] = []) {
      self.context = context
      self.restIsOfNamed = restIsOfNamed
      var sums: [(invoice: String, money: Money)] = []
      for item in context.open where item.open.isPositive {
        if let place = sums.firstIndex(where: {
          $0.invoice == item.invoice && $0.money.currency == item.open.currency
        }) {
          sums[place].money += item.open
        } else {
          sums.append((item.invoice, item.open))
        }
      }
      whole = sums
      left = sums
      for var promise in spent {
        if promise.isSpread { promise.invoices = [] }
        if let amount = promise.amount { spend(amount, on: &promise) }
        if !promise.isSpread { named.formUnion(promise.invoices) }
      }
    }

    /// The readings to try of `the rest`: whether it is what is left of the invoices named before.
    ///
    /// Of a single invoice that was named it is what is left of that one, where anything is.
    static func restReadings(of drafts: [Draft]) -> [Bool] {
      guard let rest = drafts.firstIndex(where: { $0.isRest && $0.invoices.isEmpty }) else {
        return [false]
      }
      let named = Set(drafts[..<rest].flatMap(\.invoices))
      return named.isEmpty ? [false] : named.count == 1 ? [true] : [false, true]
    }

    /// The promise a draft stands for.
    mutating func settle(_ draft: Draft) throws(Trouble) -> CapturedPromise {
      var promise = CapturedPromise(
        kind: draft.kind, by: draft.days.first, invoices: draft.invoices, method: draft.method,
        rest: draft.rest.isEmpty ? nil : draft.rest.joined(separator: " "), hasLeft: draft.hasLeft)
      try checkDay(draft)
      if let number = draft.amounts.first {
        try settle(number, draft, &promise)
      } else if let share = draft.share {
        try settle(share.value, share.index, share.count, draft, &promise)
      } else if let index = draft.invoiceIndex {
        let pool = try pool(draft.invoices, at: index, count: 1)
        promise.amount = sum(pool)
        guard promise.amount?.isPositive ?? true else {
          throw Trouble(index: index, message: "it is promised already in this line; name it once")
        }
      }
      let before = left
      if let amount = promise.amount { spend(amount, on: &promise) }
      if draft.hasLeft, draft.invoices.isEmpty, let amount = promise.amount {
        // What has left is laid against no invoice of what is still to come.
        left = before
        gone.append(amount)
      }
      named.formUnion(draft.invoices)
      return promise
    }

    private func checkDay(_ draft: Draft) throws(Trouble) {
      guard let day = draft.days.first, day < context.today, let (index, count) = draft.dayIndex
      else {
        return
      }
      let isAllowed = draft.isPast && draft.kind == .sent && context.today - day <= 31
      guard !isAllowed else { return }
      throw Trouble(
        index: index, count: count,
        message: context.today - day <= 31
          ? "\(day.full) has passed; write a day ahead, or `sent` before it if the money has left"
          : "\(day.full) has passed; write a day ahead")
    }

    private func settle(_ number: Number, _ draft: Draft, _ promise: inout CapturedPromise)
      throws(Trouble)
    {
      let items = whole.filter { draft.invoices.contains($0.invoice) }
      let currencies = items.map(\.money.currency)
      if let first = currencies.first, currencies.contains(where: { $0 != first }) {
        throw Trouble(
          index: number.index, count: number.count,
          message: "the invoices are in two currencies; write an amount for each")
      }
      let currency = number.currency ?? currencies.first ?? context.currency
      promise.amount = try number.money(currency)
      let others = items.isEmpty ? whole : items
      guard !(items.isEmpty && context.takesAnyCurrency), let other = others.first,
        !others.contains(where: { $0.money.currency == currency })
      else { return }
      let what =
        items.isEmpty
        ? "nothing is open in \(currency)" : "\(other.invoice) is in \(other.money.currency)"
      throw Trouble(
        index: number.index, count: number.count,
        message: "\(what); write the amount in \(other.money.currency)")
    }

    private func settle(
      _ share: Share, _ index: Int, _ count: Int, _ draft: Draft, _ promise: inout CapturedPromise
    ) throws(Trouble) {
      var names = draft.invoices
      switch share {
      case .each(let number):
        if names.isEmpty { names = left.map(\.invoice) }
        guard names.count == number else {
          throw Trouble(
            index: index, count: count,
            message: "there are \(names.count) invoices to choose from; name those that are meant")
        }
        promise.invoices = names
      case .except(let without):
        names = left.filter { $0.money.isPositive && !without.contains($0.invoice) }.map(\.invoice)
      case .other(let number):
        names = left.map(\.invoice).filter { !named.contains($0) }
        guard left.count == number + 1 || number > 1, names.count == number else {
          throw Trouble(index: index, count: count, message: "which one? write its number")
        }
      case .rest where names.isEmpty && restIsOfNamed: names = named.sorted()
      case .allElse where !names.isEmpty || !left.contains { $0.money != whole(of: $0.invoice) }:
        throw Trouble(index: index, count: count, message: "beside what? write the amount itself")
      case .allElse
      where left.contains(where: { named.contains($0.invoice) && $0.money.isPositive }):
        throw Trouble(index: index, count: count, message: "write the amount itself")
      default: break
      }
      // `half of 4471 and 4398`: of one or of both.
      if case .part = share, names.count > 1 {
        throw Trouble(index: index, count: count, message: "write an amount for each invoice")
      }
      let pool = try pool(names, at: index, count: count)
      try apply(share, pool, names, index, count, &promise)
    }

    private func apply(
      _ share: Share, _ pool: [(invoice: String, money: Money)], _ names: [String], _ index: Int,
      _ count: Int, _ promise: inout CapturedPromise
    ) throws(Trouble) {
      guard let open = sum(pool) else {
        throw Trouble(
          index: index, count: count, message: "nothing is open here; write the amount itself")
      }
      guard open.isPositive else {
        throw Trouble(
          index: index, count: count,
          message: "nothing is left after what stands before it; write an amount")
      }
      let credit = names.isEmpty ? credit(in: open.currency) : .zero(open.currency)
      let isOfAll = names.isEmpty
      let sent = gone.filter { isOfAll && $0.currency == open.currency }
      let net = sent.reduce(open + credit) { $0 - $1 }
      guard net.isPositive else {
        throw Trouble(
          index: index, count: count,
          message: "their credits cover what is open; write the amount itself")
      }
      promise.amount = net
      promise.invoices = pool.filter { $0.money.isPositive }.map(\.invoice)
      if case .without(let number) = share {
        promise.amount = try without(number, from: net)
        promise.invoices = names
      }
      if case .part(let part, let parts, let isOfRest) = share {
        let all = whole.filter { item in pool.contains { $0.invoice == item.invoice } }
        let base = isOfRest ? net : (sum(all) ?? open) + credit
        let minor = (base.minorUnits * part + parts / 2) / parts
        promise.amount = Money(minorUnits: min(minor, net.minorUnits), currency: open.currency)
        promise.invoices = names
      }
      promise.isEverything =
        (share == .everything || share == .rest) && names.isEmpty && sum(whole) == open
        && gone.isEmpty
    }

    private func whole(of invoice: String) -> Money? {
      whole.first { $0.invoice == invoice }?.money
    }

    /// What is left of a sum without an amount.
    private func without(_ number: Number, from sum: Money) throws(Trouble) -> Money {
      let amount = try number.money(number.currency ?? sum.currency)
      guard amount.currency == sum.currency, amount.minorUnits < sum.minorUnits else {
        throw Trouble(
          index: number.index, count: number.count,
          message: "it leaves nothing of \(sum.spoken); write the amount itself")
      }
      return sum - amount
    }

    /// What is left of the named invoices, or of all.
    private func pool(_ names: [String], at index: Int, count: Int) throws(Trouble)
      -> [(invoice: String, money: Money)]
    {
      let pool = names.isEmpty ? left : left.filter { names.contains($0.invoice) }
      guard let first = pool.first,
        pool.contains(where: { $0.money.currency != first.money.currency })
      else { return pool }
      throw Trouble(
        index: index, count: count,
        message: "that is in two currencies; write an amount for each, or name the invoices")
    }

    /// What stands to the customer's credit, zero or less: no promise of the whole counts it.
    private func credit(in currency: Currency) -> Money {
      context.credits.filter { $0.currency == currency }.reduce(.zero(currency)) { $0 + $1 }
    }

    private func sum(_ pool: [(invoice: String, money: Money)]) -> Money? {
      guard let first = pool.first else { return nil }
      return pool.dropFirst().reduce(first.money) { $0 + $1.money }
    }

    /// Takes an amount from what is left, the oldest first, and names what it went to.
    private mutating func spend(_ amount: Money, on promise: inout CapturedPromise) {
      var rest = amount.minorUnits
      var used: [String] = []
      let names = promise.invoices
      for place in left.indices
      where rest > 0 && left[place].money.currency == amount.currency
        && (names.isEmpty || names.contains(left[place].invoice)) && left[place].money.isPositive
      {
        let part = min(rest, left[place].money.minorUnits)
        left[place].money.minorUnits -= part
        rest -= part
        used.append(left[place].invoice)
      }
      guard names.isEmpty else { return }
      promise.invoices = used
      promise.isSpread = !used.isEmpty
    }
  }
}
