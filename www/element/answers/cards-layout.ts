import { css } from "lit";

/**
 * How the cards stand: narrow, each is a row of name, price and bar that unfolds; wider, they are columns that share the rows
 * of one grid, so that the same figure is at the same height in all of them.
 */
export const cardsLayout = css`
  .results {
    container: creditmix-results / inline-size;
    min-inline-size: 0;
  }

  .cards {
    display: grid;
    gap: 12px;
  }

  @container creditmix-results (inline-size < 480px) {
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }

    .card-head,
    .price {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
      justify-content: space-between;
    }

    .card .amount {
      font-size: 1.375em;
    }

    .card .status:not(:has(p)),
    .card:not([data-unfolded]) :is(.unfolded, .details) {
      display: none;
    }
  }

  @container creditmix-results (inline-size >= 480px) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px;
    }

    .cards[data-columns="1"] {
      grid-template-columns: minmax(0, 1fr);
    }

    .card {
      display: grid;
      grid-row: span var(--rows);
      grid-template-rows: subgrid;
      row-gap: 12px;
    }

    .fold {
      display: none;
    }
  }

  @container creditmix-results (inline-size >= 640px) {
    .cards[data-columns="3"] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container creditmix-results (inline-size >= 800px) {
    .cards[data-columns="4"] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .cards[data-columns="4"] > .card {
      padding-inline: 12px;
    }
  }
`;
