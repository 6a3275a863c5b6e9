package id.tatakelola.model.process;

/** The three mechanisms of governance (<i>mekanisme</i>), and the order of stages inside one check. */
public enum Mechanism {
    /** <i>Pengarahan</i>. */
    DIRECTION,
    /** <i>Monitoring</i>, <i>pemantauan</i>. */
    MONITORING,
    /** <i>Evaluasi</i>. */
    EVALUATION
}
