package id.tatakelola.model.planning;

/** The two classes of ICT expenditure (<i>belanja operasi dan belanja modal</i>), Permen Kominfo 41/2007 process 2. */
public enum ExpenditureClass {
    /** <i>Belanja operasi</i>: keeps service level and quality. */
    OPERATING,
    /** <i>Belanja modal</i>: provides, widens or improves assets or infrastructure. */
    CAPITAL
}
